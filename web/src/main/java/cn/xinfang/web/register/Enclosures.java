package cn.xinfang.web.register;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import cn.xinfang.intake.AttachmentDesk;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.RefusedException;

/** Takes in what is dropped on the form. What a browser can show is shown beside it. */
@Named
@RequestScoped
public class Enclosures {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg", "text/plain");

    @Inject
    private AttachmentDesk desk;

    private List<Part> files;

    /** Every file that is let in; beside the field stands why another is not. */
    public void add(Entry entry) {
        for (Part file : files == null ? List.<Part>of() : files) {
            try {
                entry.attachments().add(desk.add(file.getSubmittedFileName(), file::getInputStream));
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

    /** The last that a browser can show, if any. */
    public AttachmentRef shown(Entry entry) {
        return entry.attachments().stream().filter(it -> SHOWN.contains(it.mediaType())).reduce((a, b) -> b).orElse(null);
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
