package cn.xinfang.kiosk;

import cn.xinfang.casework.Petitions;
import cn.xinfang.casework.Separately;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.docket.store.QueryCodes;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.interconnection.store.ReachStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.PetitionNumber;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.kiosk.rules.Contact;
import cn.xinfang.kiosk.rules.Guesses;
import cn.xinfang.kiosk.rules.KioskSettings;
import cn.xinfang.kiosk.rules.PublicFile;
import cn.xinfang.kiosk.rules.QueryAnswer;
import cn.xinfang.kiosk.store.KioskTries;
import cn.xinfang.kiosk.store.QueryAnswers;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.evaluation.Evaluate;
import cn.xinfang.petition.evaluation.Evaluation;
import cn.xinfang.security.crypto.QueryCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers whoever has number and query code; nobody signs in. An unknown number is answered like a wrong code, after the same
 * work. Every try is counted before it is looked at and stays counted.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Kiosk {

    private static final Author PETITIONER = new Author(null, "信访人", null);

    /** Of a code that nobody has. */
    private static final String NOBODYS = QueryCode.hash(QueryCode.generate());

    @Inject
    private KioskSettings settings;

    @Inject
    private KioskTries tries;

    @Inject
    private QueryCodes codes;

    @Inject
    private QueryAnswers answers;

    @Inject
    private ReachStore reach;

    @Inject
    private Separately separately;

    @Inject
    private Journal journal;

    @Inject
    private Petitions petitions;

    @Inject
    private Directory directory;

    @Inject
    private PeerStore peers;

    @Inject
    private NodeSettings node;

    @Inject
    private Today today;

    /**
     * Whom the question is about.
     *
     * @param petition  null where this node knows no more than the city published
     * @param published null where the petition is here
     */
    private record Asked(UUID petition, String hash, QueryAnswer published) {
    }

    /** Whether this node offers it. */
    public boolean on() {
        return settings.on();
    }

    /** The petition office of this node. */
    public Contact office() {
        return contact(officeCode());
    }

    /**
     * How a petition stands.
     *
     * @param address from which the request comes
     * @throws RefusedException {@code KIOSK_INPUT} for what is no number or no code, {@code KIOSK_WRONG}, {@code KIOSK_LOCKED} for a number
     *                          after five wrong tries, {@code KIOSK_TOO_OFTEN} for an address
     */
    public PublicFile ask(String address, String number, String code) {
        Asked asked = identified(address, number, code);
        return separately.get(() -> asked.petition() == null ? elsewhere(asked.published())
                : view(Petition.fold(journal.read(asked.petition(), PetitionFact.class))));
    }

    /**
     * Takes what the petitioner says and shows how the petition stands then.
     *
     * @throws RefusedException as {@link #ask}, and where he cannot say it (any more)
     */
    public PublicFile evaluate(String address, String number, String code, Evaluation evaluation) {
        Asked asked = identified(address, number, code);
        return separately.get(() -> {
            if (asked.petition() == null) {
                throw registeredElsewhere();
            }
            History<PetitionFact> history = journal.read(asked.petition(), PetitionFact.class);
            PetitionState state = Petition.fold(history);
            if (!evaluatedHere(state)) {
                throw registeredElsewhere();
            }
            Decision decision = new Evaluate(evaluation, officeCode()).decide(state, today.date(), petitions.terms());
            if (decision instanceof Decision.Refused refused) {
                throw new RefusedException(refused.refusal());
            }
            journal.append(history, ((Decision.Facts) decision).facts(), PETITIONER);
            return view(Petition.fold(journal.read(asked.petition(), PetitionFact.class)));
        });
    }

    private Asked identified(String address, String number, String code) {
        String asked = PetitionNumber.parse(number == null ? "" : number).map(Object::toString).orElseThrow(() -> refused(Refusal.of("KIOSK_INPUT",
                "信访件编号有误：应为 21 位数字。", "请按登记回执逐位核对后重新输入。")));
        if (code == null || code.isBlank()) {
            throw refused(Refusal.of("KIOSK_INPUT", "没有输入查询码。", "请输入登记回执上的 8 位查询码。"));
        }
        Guesses guesses = separately.get(() -> tries.count(asked, address, today.instant().atZone(Today.ZONE).toOffsetDateTime()));
        guesses.refusal().ifPresent(refusal -> {
            throw refused(refusal);
        });
        Optional<Asked> known = separately.get(() -> known(asked));
        boolean right = QueryCode.verify(code, known.map(Asked::hash).orElse(NOBODYS));
        if (known.isEmpty() || !right) {
            throw refused(guesses.wrongTry());
        }
        separately.get(() -> {
            tries.forgive(asked);
            return asked;
        });
        return known.get();
    }

    /** A petition that is here is answered from its own file. */
    private Optional<Asked> known(String number) {
        return codes.find(number).map(it -> new Asked(it.petition(), it.hash(), null))
                .or(() -> answers.find(number).map(it -> new Asked(null, it.codeHash(), it)));
    }

    private PublicFile view(PetitionState state) {
        Terms terms = petitions.terms();
        return PublicFile.of(state, today.date(), terms, this::contact, evaluatedHere(state), asOf(state.assignment().holder().node()));
    }

    private PublicFile elsewhere(QueryAnswer answer) {
        return PublicFile.elsewhere(answer, today.date(), petitions.terms(), this::contact, asOf(directory.unit(answer.handler()).node()));
    }

    /** The registering node writes what the petitioner says: it gave him the code. */
    private boolean evaluatedHere(PetitionState state) {
        return state.registration().particulars().unit().node().equals(node.node());
    }

    private String officeCode() {
        return directory.unitsOfNode(node.node()).stream().filter(it -> it.kind() == UnitKind.OFFICE).findFirst().orElseThrow().code();
    }

    private Contact contact(String unit) {
        UnitView view = directory.unit(unit);
        return new Contact(view.name(), view.phone(), view.address());
    }

    /** What another node did is known up to the last exchange with it, or as far as the city knows it. */
    private LocalDateTime asOf(String handler) {
        Instant known = handler.equals(node.node()) ? today.instant()
                : peers.find(handler).map(PeerRow::succeededAt).or(() -> reach.of(handler)).orElse(null);
        return known == null ? null : LocalDateTime.ofInstant(known, Today.ZONE);
    }

    private static RefusedException registeredElsewhere() {
        return refused(Refusal.of("KIOSK_ELSEWHERE", "该件不能在本机评价。", "请到登记该件的单位评价。"));
    }

    private static RefusedException refused(Refusal refusal) {
        return new RefusedException(refusal);
    }
}
