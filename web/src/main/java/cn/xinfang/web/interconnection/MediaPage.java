package cn.xinfang.web.interconnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import cn.xinfang.interconnection.media.MediaDesk;
import cn.xinfang.interconnection.media.MediaLine;
import cn.xinfang.interconnection.rules.MediaRecord;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.web.frame.Downloads;

/** Packages to and from discs. */
@Named("media")
@RequestScoped
public class MediaPage {

    @Inject
    private MediaDesk desk;

    private String peer;
    private String folder;
    private Part file;
    private List<MediaLine> lines;

    public void export() {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(desk.export(peer)));
    }

    public void download() {
        Downloads.file(peer + ".zip", "application/zip", out -> desk.download(peer, out));
    }

    public void read() {
        lines = desk.read(folder);
    }

    public void upload() {
        if (file == null || file.getSize() == 0) {
            throw new RefusedException(Refusal.of("FILE_MISSING", "没有选择文件。", "请选择在对方节点下载的 ZIP 文件。"));
        }
        try (InputStream in = file.getInputStream()) {
            lines = desk.upload(file.getSubmittedFileName(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of each package and receipt; null before anything was read. */
    public List<MediaLine> lines() {
        return lines;
    }

    public boolean hasRoot() {
        return desk.hasRoot();
    }

    public List<String> folders() {
        return desk.folders();
    }

    public List<MediaRecord> records() {
        return desk.records();
    }

    public String getPeer() {
        return peer;
    }

    public void setPeer(String peer) {
        this.peer = peer;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
