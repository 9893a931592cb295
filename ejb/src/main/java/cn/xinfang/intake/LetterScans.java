package cn.xinfang.intake;

import cn.xinfang.attachment.ScanPages;
import cn.xinfang.directory.Duties;
import cn.xinfang.intake.AttachmentDesk.OpenedAttachment;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows the scans of a draft page by page, whatever the browser can show by itself. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
public class LetterScans {

    /**
     * A page of a draft.
     *
     * @param file   the attachment
     * @param number of the page in it, from 0
     */
    public record ScanPage(UUID file, int number) {
    }

    @Inject
    private AttachmentDesk desk;

    @Inject
    private RegistrationDrafts drafts;

    /** All pages of all scans, in order. */
    public List<ScanPage> pages(UUID draft) {
        List<ScanPage> pages = new ArrayList<>();
        for (AttachmentRef file : drafts.open(draft).content().attachments()) {
            if (ScanPages.TYPES.contains(file.mediaType())) {
                for (int page = 0; page < count(draft, file); page++) {
                    pages.add(new ScanPage(file.id(), page));
                }
            }
        }
        return pages;
    }

    /**
     * A page as JPEG.
     *
     * @param turns quarter turns to the right
     * @throws NotFoundException when there is no such page for the caller
     */
    public byte[] jpeg(UUID draft, ScanPage page, int turns) {
        OpenedAttachment opened = desk.ofDraft(draft, page.file());
        try (InputStream in = opened.content(); ScanPages pages = ScanPages.open(opened.file().mediaType(), in)) {
            return pages.jpeg(page.number(), turns);
        } catch (IOException e) {
            throw new NotFoundException("page " + page + " of draft " + draft + ": " + e.getMessage());
        }
    }

    private int count(UUID draft, AttachmentRef file) {
        try (InputStream in = desk.ofDraft(draft, file.id()).content(); ScanPages pages = ScanPages.open(file.mediaType(), in)) {
            return pages.count();
        } catch (IOException e) {
            throw new NotFoundException("pages of " + file.id() + " of draft " + draft + ": " + e.getMessage());
        }
    }
}
