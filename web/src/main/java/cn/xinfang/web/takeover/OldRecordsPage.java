package cn.xinfang.web.takeover;

import cn.xinfang.intake.ImportView;
import cn.xinfang.intake.OldRecordFiles;
import cn.xinfang.intake.OldRecordImports;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** The files of old records that the unit handed in, and a new one. */
@Named("oldRecords")
@RequestScoped
public class OldRecordsPage {

    @Inject
    private OldRecordFiles files;

    @Inject
    private OldRecordImports imports;

    private Part file;
    private List<ImportView> recent;

    public List<ImportView> recent() {
        return recent = recent != null ? recent : imports.recent();
    }

    /** Takes the file in and goes on to its columns. */
    public String upload() {
        if (file == null || file.getSize() == 0) {
            throw new RefusedException(Refusal.of("FILE_MISSING", "没有选择文件。", "请选择 CSV 或 XLSX 文件。"));
        }
        return "/old_import?faces-redirect=true&id=" + files.upload(file.getSubmittedFileName(), file::getInputStream);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
