package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import cn.xinfang.intake.AttachmentDesk;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.RefusedException;

/** Takes in what is dropped on the form. What a browser can show stands beside it, the last one first. */
@Named
@ViewScoped
public class Enclosures implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");
    private static final Set<String> PAPERS = Set.of("application/pdf", "text/plain");

    @Inject
    private AttachmentDesk desk;

    private transient List<Part> files;
    private AttachmentRef shown;

    /** Every file that is let in; beside the field stands why another is not. */
    void add(Entry entry) {
        for (Part file : files == null ? List.<Part>of() : files) {
            try {
                shown = desk.add(file.getSubmittedFileName(), file::getInputStream);
                entry.attachments().add(shown);
            } catch (RefusedException e) {
                FacesContext.getCurrentInstance().addMessage("files:file", new FacesMessage(FacesMessage.SEVERITY_ERROR,
                        file.getSubmittedFileName() + ":" + e.refusal().text(), null));
            }
        }
        files = null;
    }

    public void remove(Entry entry, AttachmentRef file) {
        entry.attachments().remove(file);
    }

    public void show(AttachmentRef file) {
        shown = file;
    }

    /** What stands beside the form; null if there is nothing. */
    public AttachmentRef shown(Entry entry) {
        List<AttachmentRef> all = entry.attachments();
        return all.contains(shown) ? shown : all.isEmpty() ? null : all.get(all.size() - 1);
    }

    public boolean picture(AttachmentRef file) {
        return file != null && PICTURES.contains(file.mediaType());
    }

    public boolean paper(AttachmentRef file) {
        return file != null && PAPERS.contains(file.mediaType());
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
