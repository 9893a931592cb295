package cn.xinfang.intake;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.attachment.Content;
import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.intake.store.DraftStore;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Files that came with a petition: taken in while registering, shown to those who may see the petition. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class AttachmentDesk {

    /** A file with its clear content; close the stream. */
    public record OpenedAttachment(AttachmentRef file, InputStream content) {
    }

    @Inject
    private AttachmentStore store;

    @Inject
    private DraftStore drafts;

    @Inject
    private Petitions petitions;

    @Inject
    private Officials officials;

    /**
     * Keeps a file, encrypted, until the registration names it.
     *
     * @throws cn.xinfang.kernel.RefusedException for files that are empty, larger than 50 MB or of a type not taken in
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public AttachmentRef add(String fileName, Content content) {
        try {
            return store.store(fileName, content);
        } catch (IOException e) {
            throw new UncheckedIOException("附件未能保存", e);
        }
    }

    /** A file of a saved draft of the caller's unit. */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public OpenedAttachment ofDraft(UUID draft, UUID attachment) {
        return drafts.draft(draft, officials.current().unit())
                .map(row -> open(Json.read(row.content(), Registration.class).attachments(), attachment))
                .orElseThrow(() -> new NotFoundException("draft " + draft));
    }

    /** A file of a petition that the caller may see, or a sheet on which its petitioner evaluated. */
    public OpenedAttachment ofPetition(UUID petition, UUID attachment) {
        PetitionState state = petitions.visible(petition);
        return open(Stream.of(state.registration().attachments(), state.evaluation().scans()).filter(Objects::nonNull).flatMap(List::stream).toList(),
                attachment);
    }

    private OpenedAttachment open(List<AttachmentRef> files, UUID attachment) {
        AttachmentRef file = files.stream().filter(it -> it.id().equals(attachment)).findFirst()
                .orElseThrow(() -> new NotFoundException("attachment " + attachment));
        try {
            return new OpenedAttachment(file, store.read(file.digest()));
        } catch (IOException e) {
            throw new NotFoundException("content of attachment " + attachment);
        }
    }
}
