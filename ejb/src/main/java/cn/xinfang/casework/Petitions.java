package cn.xinfang.casework;

import cn.xinfang.directory.Calendars;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.directory.UnitView;
import cn.xinfang.docket.rules.Visibility;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Petitions as the desks work on them, in the transaction of the desk. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Petitions {

    /** The kind of stream that a petition is. */
    public static final String KIND = "petition";

    private Journal journal;
    private Officials officials;
    private Directory directory;
    private Calendars calendars;
    private Today today;

    protected Petitions() {
    }

    @Inject
    public Petitions(Journal journal, Officials officials, Directory directory, Calendars calendars, Today today) {
        this.journal = journal;
        this.officials = officials;
        this.directory = directory;
        this.calendars = calendars;
        this.today = today;
    }

    /** A petition that the signed-in official may see. Others do not exist for him. */
    public PetitionState visible(UUID id) {
        return read(id, officials.current()).state();
    }

    /** What happened to a petition that the signed-in official may see. */
    public History<PetitionFact> history(UUID id) {
        return read(id, officials.current()).history();
    }

    /**
     * Does what the official asks, if the law and the state of the petition allow it.
     *
     * @param command made from the state that it will be decided on
     * @return what was recorded
     * @throws RefusedException  with the reason and what to do instead; nothing is written
     * @throws NotFoundException when there is no such petition for this official
     */
    public List<PetitionFact> act(UUID id, Function<PetitionState, PetitionCommand> command) {
        Official official = officials.current();
        Opened opened = read(id, official);
        List<PetitionFact> facts = facts(Petition.decide(opened.state(), command.apply(opened.state()), situation(official)));
        journal.append(opened.history(), facts, official.author());
        return facts;
    }

    /** Begins a petition with what was decided on its registration. */
    public void begin(UUID id, Decision decision, Official official) {
        journal.begin(id, KIND, facts(decision), official.author());
    }

    public Situation situation(Official official) {
        return new Situation(today.date(), official.actor(), terms());
    }

    /** Computes periods with the calendar in force here. */
    public Terms terms() {
        return new Terms(TermRules.STANDARD, calendars.current());
    }

    /** A unit as facts name it. */
    public UnitRef unit(String code) {
        UnitView unit = directory.unit(code);
        return new UnitRef(unit.code(), unit.name(), unit.node(), unit.kind() == UnitKind.OFFICE,
                directory.superiors(code).stream().map(UnitView::code).toList());
    }

    private Opened read(UUID id, Official official) {
        History<PetitionFact> history = journal.read(id, PetitionFact.class);
        PetitionState state = Petition.fold(history);
        if (!state.known() || !Visibility.allows(official.actor(), state)) {
            throw new NotFoundException("petition " + id);
        }
        return new Opened(history, state);
    }

    private static List<PetitionFact> facts(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        return ((Decision.Facts) decision).facts();
    }

    private record Opened(History<PetitionFact> history, PetitionState state) {
    }
}
