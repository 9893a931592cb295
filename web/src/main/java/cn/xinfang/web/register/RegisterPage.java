package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.FileUploadEvent;

import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.directory.Directory;
import cn.xinfang.intake.AttachmentDesk;
import cn.xinfang.intake.RegistrationDesk;
import cn.xinfang.intake.RegistrationDraft;
import cn.xinfang.intake.RegistrationDrafts;
import cn.xinfang.intake.RegistrationReceipt;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.web.frame.Downloads;
import cn.xinfang.web.frame.Times;

/** One registration from the first key to the receipt. Every pause saves the draft. */
@Named("register")
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private RegistrationDrafts drafts;

    @Inject
    private AttachmentDesk attachments;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Directory directory;

    @Inject
    private Times times;

    private String draft;
    private int revision;
    private RegistrationInput input;
    private RegistrationReceipt receipt;

    /** Opens the draft that the address names, or an empty form. */
    public void open() {
        if (draft == null) {
            draft = Ids.next().toString();
            input = new RegistrationInput(times.today());
            return;
        }
        try {
            RegistrationDraft saved = drafts.open(UUID.fromString(draft));
            revision = saved.revision();
            input = new RegistrationInput(saved.content());
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("draft " + draft);
        }
    }

    public void save() {
        revision = drafts.save(UUID.fromString(draft), revision, input.registration(directory)).revision();
    }

    public void register() {
        receipt = desk.register(revision == 0 ? null : UUID.fromString(draft), input.registration(directory));
    }

    public void printReceipt() {
        Downloads.pdf(correspondence.receipt(receipt.petition(), receipt.queryCode()));
    }

    public void attach(FileUploadEvent event) {
        var file = event.getFile();
        input.attachments().add(attachments.add(file.getFileName(), file::getInputStream));
        save();
    }

    public void detach(AttachmentRef file) {
        input.attachments().remove(file);
        save();
    }

    public RegistrationInput getInput() {
        return input;
    }

    public RegistrationReceipt receipt() {
        return receipt;
    }

    public boolean saved() {
        return revision > 0;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }
}
