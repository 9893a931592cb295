package cn.xinfang.intake;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.attachment.Content;
import cn.xinfang.attachment.ScanPages;
import cn.xinfang.directory.Duties;
import cn.xinfang.intake.rules.LetterStack;
import cn.xinfang.intake.rules.StackPlace;
import cn.xinfang.intake.store.DraftStore;
import cn.xinfang.intake.store.DraftStore.DraftRow;
import cn.xinfang.intake.store.StackStore;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters that were scanned in one go: every file becomes a draft, and the drafts are worked one after another. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
public class LetterStacks {

    @Inject
    private AttachmentStore files;

    @Inject
    private DraftStore drafts;

    @Inject
    private StackStore stacks;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /**
     * Takes one scan in as the last letter of a stack. Whole or not at all; when this returns it survives any crash. The same file
     * sent again for the same stack is the same letter.
     *
     * @param stack opened with its first letter
     * @return its draft
     * @throws RefusedException {@code NO_SCAN} when it is neither PDF nor picture, {@code SCAN_UNREADABLE} when its pages cannot be
     *                          shown, and whatever {@link AttachmentDesk#add} refuses; the text says what to do
     */
    public UUID take(UUID stack, String fileName, long size, Content content) {
        Official official = officials.current();
        var now = today.instant().atZone(Today.ZONE).toOffsetDateTime();
        if (!stacks.open(stack, official.unit(), official.name(), now)) {
            throw new NotFoundException("stack " + stack);
        }
        UUID draft = Ids.derived(stack, fileName + " " + size);
        if (stacks.place(draft, official.unit()).isEmpty()) {
            Registration letter = letter(keep(fileName, content));
            if (drafts.save(new DraftRow(draft, 1, official.unit(), official.account(), official.name(), now, Json.write(letter)))) {
                stacks.add(stack, draft);
            }
        }
        return draft;
    }

    /** Stacks of the caller's unit that are not worked off, the oldest first. */
    public List<LetterStack> stacks() {
        return stacks.stacks(officials.current().unit());
    }

    /** Empty for a draft that lies in no stack. */
    public Optional<StackPlace> place(UUID draft) {
        return stacks.place(draft, officials.current().unit());
    }

    /** Draft of the letter behind {@code position}; behind the last one comes what was skipped. Empty when the stack is worked off. */
    public Optional<UUID> next(UUID stack, int position) {
        String unit = officials.current().unit();
        return stacks.after(stack, position, unit).or(() -> stacks.after(stack, 0, unit));
    }

    /** Draft of the letter that waits before {@code position}. */
    public Optional<UUID> previous(UUID stack, int position) {
        return stacks.before(stack, position, officials.current().unit());
    }

    /**
     * Puts the scans of a letter behind those of the letter before it: its pages were scanned as several files. What was entered
     * for the letter before stays; this draft ends.
     *
     * @param revision of this draft that the caller has seen
     * @return draft of the letter before
     * @throws RefusedException {@code NO_LETTER_BEFORE}; {@code DRAFT_CHANGED} when somebody else saved this draft in between
     */
    public UUID merge(UUID draft, int revision) {
        Official official = officials.current();
        String unit = official.unit();
        StackPlace place = stacks.place(draft, unit).orElseThrow(() -> new NotFoundException("letter " + draft));
        UUID before = stacks.before(place.stack(), place.position(), unit).orElseThrow(() -> new RefusedException(
                Refusal.of("NO_LETTER_BEFORE", "前面没有待登记的来信。", "上一封已登记的，请在该件中更正登记、补充附件。")));
        DraftRow from = drafts.draft(draft, unit).orElseThrow(() -> new NotFoundException("draft " + draft));
        DraftRow to = drafts.draft(before, unit).orElseThrow(() -> new NotFoundException("draft " + before));
        Registration whole = Json.read(to.content(), Registration.class).with(Json.read(from.content(), Registration.class).attachments());
        if (!drafts.remove(draft, unit, revision) || !drafts.save(new DraftRow(before, to.revision() + 1, unit, official.account(),
                official.name(), today.instant().atZone(Today.ZONE).toOffsetDateTime(), Json.write(whole)))) {
            throw RegistrationDrafts.overtaken(drafts.draft(draft, unit));
        }
        stacks.await(before);
        return before;
    }

    private AttachmentRef keep(String fileName, Content content) {
        try {
            String type = files.mediaType(content);
            if (!ScanPages.TYPES.contains(type)) {
                throw new RefusedException(Refusal.of("NO_SCAN", "不是扫描件。", "请提供 PDF、JPG、TIFF 或 PNG 文件；其他材料在登记时作为附件添加。"));
            }
            try (InputStream in = content.open(); ScanPages pages = ScanPages.open(type, in)) {
                pages.count();
            } catch (IOException e) {
                throw new RefusedException(Refusal.of("SCAN_UNREADABLE", "文件已损坏或设有密码，不能打开。", "请重新扫描，或去掉密码后再上传。"));
            }
            return files.store(fileName, content);
        } catch (IOException e) {
            throw new UncheckedIOException("扫描件未能保存", e);
        }
    }

    private Registration letter(AttachmentRef scan) {
        Matter unread = new Matter(null, null, null, null, null, null, null, false, false);
        return new Registration(Channel.LETTER, null, today.date(), null, null, null, 1, 1, false, false, false, unread, List.of(),
                List.of(scan), List.of(), null);
    }
}
