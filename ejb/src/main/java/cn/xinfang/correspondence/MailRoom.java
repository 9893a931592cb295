package cn.xinfang.correspondence;

import cn.xinfang.audit.AccessLog;
import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.docket.LetterBook;
import cn.xinfang.docket.LetterLine;
import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.document.AddressLabels;
import cn.xinfang.document.AddressLabels.Label;
import cn.xinfang.document.DocumentRenderer;
import cn.xinfang.document.LetterRegister;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import cn.xinfang.security.masking.Masking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the mail room prints: the book of the letters that came, labels for the notices that go. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class MailRoom {

    private LetterBook book;
    private PetitionList list;
    private Petitions petitions;
    private Officials officials;
    private DocumentRenderer renderer;
    private AccessLog log;
    private Today today;

    protected MailRoom() {
    }

    @Inject
    public MailRoom(LetterBook book, PetitionList list, Petitions petitions,
                    Officials officials, DocumentRenderer renderer, AccessLog log, Today today) {
        this.book = book;
        this.list = list;
        this.petitions = petitions;
        this.officials = officials;
        this.renderer = renderer;
        this.log = log;
        this.today = today;
    }

    /** The letters that the caller's unit registered on a day, as PDF. */
    public byte[] register(LocalDate day) {
        Official official = officials.current();
        List<LetterLine> letters = book.of(day);
        return renderer.pdf(new LetterRegister(official.unitName(), day, today.date(), official.name(),
                IntStream.range(0, letters.size()).mapToObj(i -> line(i + 1, letters.get(i))).toList()));
    }

    /**
     * Petitions with notices that the caller's unit has to post, as the one in charge or as the one that reviews, the one that is due first
     * on top; not those whose writer is unknown.
     */
    public List<PostLine> toPost() {
        return list.page(PetitionFilter.of(PetitionView.TO_SERVE), null, PetitionList.LONGEST_PAGE).lines().stream()
                .map(this::postLine).filter(Objects::nonNull).toList();
    }

    /**
     * Labels for the notices of petitions, as PDF, one for each representative. Each petition opened is logged.
     *
     * @param used    labels of the first sheet that are gone already
     * @param purpose what the names are needed for, in words
     * @throws RefusedException {@code NONE_CHOSEN}; {@code NOTHING_TO_POST} for a petition without a notice to be served or without address; then none
     *                          is printed. {@code PURPOSE_MISSING}
     */
    public byte[] labels(List<UUID> chosen, int used, String purpose) {
        if (chosen.isEmpty()) {
            throw new RefusedException(Refusal.of("NONE_CHOSEN", "没有选中任何一件。", "请在表中勾选要邮寄的信访件。"));
        }
        List<Label> labels = new ArrayList<>();
        for (UUID petition : chosen) {
            PetitionState state = petitions.visible(petition);
            String number = state.registration().particulars().number();
            List<Petitioner> all = toServe(state).isEmpty() ? List.of() : recipients(state);
            if (all.isEmpty()) {
                throw new RefusedException(Refusal.of("NOTHING_TO_POST", number + " 没有待邮寄的文书或没有住址。", "请刷新页面，只选列出的信访件。"));
            }
            log.note(officials.current().actor(), petition, "信访人姓名和地址", purpose);
            all.forEach(to -> labels.add(new Label(to.address(), to.name(), number.substring(number.length() - 6))));
        }
        return renderer.pdf(AddressLabels.of(labels, used));
    }

    private PostLine postLine(PetitionLine line) {
        PetitionState state = petitions.visible(line.id());
        if (state.registration().particulars().anonymous() || state.registration().petitioners() == null) {
            return null;
        }
        List<String> notices = toServe(state).stream().map(NoticeKind::label).toList();
        Optional<Petitioner> to = recipients(state).stream().findFirst();
        return new PostLine(line.id(), line.number(), line.summary(), notices,
                Masking.name(to.orElse(state.registration().petitioners().get(0)).name()), to.map(it -> Masking.address(it.address())).orElse(null));
    }

    /** By the caller's unit: as the one in charge, or as the one that reviews. */
    private List<NoticeKind> toServe(PetitionState state) {
        String unit = officials.current().unit();
        Stream<NoticeKind> own = unit.equals(state.assignment().holderCode()) ? state.handling().toServe().stream() : Stream.empty();
        return Stream.concat(own, state.review().papersOf(unit).stream()).toList();
    }

    /** All representatives whose address is known, or else the first petitioner whose address is. */
    private static List<Petitioner> recipients(PetitionState state) {
        List<Petitioner> known = Optional.ofNullable(state.registration().petitioners()).orElse(List.of()).stream()
                .filter(it -> it.address() != null && !it.address().isBlank()).toList();
        List<Petitioner> elected = known.stream().filter(Petitioner::representative).toList();
        return elected.isEmpty() ? known.stream().limit(1).toList() : elected;
    }

    private static LetterRegister.Line line(int position, LetterLine letter) {
        String enclosures = letter.enclosures() == null ? "" : "随信" + letter.enclosures() + " ";
        return new LetterRegister.Line(position, letter.number(), text(letter.receivedOn()), text(letter.postmark()),
                letter.from() == null ? "（限制传播）" : letter.from(), text(letter.addressee()), letter.placeName(),
                letter.summary() == null ? "（内容限制传播）" : letter.summary(), enclosures + (letter.files() == 0 ? "" : "电子" + letter.files()), letter.handler());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
