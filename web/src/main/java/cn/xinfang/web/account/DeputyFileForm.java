package cn.xinfang.web.account;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.account.DeputyFiles;
import cn.xinfang.account.DeputyFiles.Effect;
import cn.xinfang.web.frame.Downloads;

/** A file of deputies on its way in: looked at, taken. */
@Named("deputyFile")
@ViewScoped
public class DeputyFileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeputyFiles files;

    private final CsvUpload upload = new CsvUpload();
    private transient List<DeputyFiles.Line> lines;
    private boolean taken;

    public CsvUpload upload() {
        return upload;
    }

    public void preview() {
        taken = false;
        lines = null;
        lines = files.preview(upload.content());
    }

    public void take() {
        files.take(upload.content());
        taken = true;
        lines = null;
        upload.forget();
    }

    public void export() {
        Downloads.csv(files.export(), "代签授权.csv");
    }

    /** What the file would do; null before it was looked at. */
    public List<DeputyFiles.Line> lines() {
        return lines;
    }

    public long count(String effect) {
        return lines.stream().filter(line -> line.effect() == Effect.valueOf(effect)).count();
    }

    /** Every line can be taken and one of them changes something. */
    public boolean possible() {
        return count("REFUSED") == 0 && count("SAME") < lines.size();
    }

    public boolean taken() {
        return taken;
    }
}
