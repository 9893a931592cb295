package cn.xinfang.intake;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.attachment.ScanPages;
import cn.xinfang.attachment.TextRecogniser;
import cn.xinfang.directory.Duties;
import cn.xinfang.intake.rules.RecognisedText;
import cn.xinfang.intake.rules.Recognition;
import cn.xinfang.intake.store.DraftStore;
import cn.xinfang.intake.store.StackStore;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Json;
import cn.xinfang.petition.registration.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the text of scanned letters, outside of anybody's request. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
public class ScanReading {

    private static final System.Logger LOG = System.getLogger(ScanReading.class.getName());

    @Inject
    private StackStore stacks;

    @Inject
    private DraftStore drafts;

    @Inject
    private AttachmentStore files;

    @Inject
    private TextRecogniser recogniser;

    /**
     * Reads one letter that waits; another server takes another one. Killed while reading, the letter waits again.
     *
     * @return false when none waits
     */
    public boolean readNext() {
        var waiting = stacks.takeWaiting();
        waiting.ifPresent(letter -> drafts.draft(letter.draft(), letter.unit())
                .ifPresent(draft -> read(letter.draft(), Json.read(draft.content(), Registration.class).attachments())));
        return waiting.isPresent();
    }

    private void read(UUID letter, List<AttachmentRef> scans) {
        try {
            StringBuilder lines = new StringBuilder();
            for (AttachmentRef scan : scans) {
                lines.append(text(scan)).append('\n');
            }
            String text = RecognisedText.tidy(lines.toString());
            stacks.recognised(letter, text == null ? Recognition.NOTHING : Recognition.DONE, text);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Letter " + letter + " is not read", e);
            stacks.recognised(letter, Recognition.FAILED, null);
        }
    }

    /** As the file tells it; where it tells nothing, as the pages look. */
    private String text(AttachmentRef scan) throws IOException {
        try (InputStream in = files.read(scan.digest()); ScanPages pages = ScanPages.open(scan.mediaType(), in)) {
            String told = pages.text();
            if (RecognisedText.tidy(told) != null || !recogniser.enabled()) {
                return told;
            }
            List<byte[]> pictures = new ArrayList<>();
            for (int page = 0; page < Math.min(pages.count(), TextRecogniser.PAGES); page++) {
                pictures.add(pages.jpeg(page, 0));
            }
            return recogniser.read(pictures);
        }
    }
}
