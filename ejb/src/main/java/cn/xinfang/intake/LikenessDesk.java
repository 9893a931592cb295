package cn.xinfang.intake;

import cn.xinfang.audit.AccessLog;
import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.Duties;
import cn.xinfang.docket.rules.Fingerprint;
import cn.xinfang.docket.rules.Likeness;
import cn.xinfang.docket.rules.Trait;
import cn.xinfang.docket.store.LikenessStore;
import cn.xinfang.intake.store.DraftStore;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.Seat;
import cn.xinfang.petition.linking.Standing;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.security.Officials;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Shows what may be about the same matter, while it is registered or from its file; never a search for people (domain §7 N2):
 * only for a saved draft or a petition, only in the county of the problem, only what is open or ended within two years, at most
 * six, never a restricted one, and every comparison of people is logged and limited.
 */
@Stateless
public class LikenessDesk {

    /** Comparisons of people within {@link #WITHIN}: enough for a morning's letters, too few to go through people. */
    public static final int COMPARISONS = 60;

    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int YEARS = 2;
    private static final String WHAT = "查重比对";

    @Inject
    private LikenessStore index;

    @Inject
    private NodeKeys keys;

    @Inject
    private DraftStore drafts;

    @Inject
    private Petitions petitions;

    @Inject
    private CodeTables codes;

    @Inject
    private AccessLog log;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /**
     * What is like a saved draft of the caller's unit, the most like first.
     *
     * @throws NotFoundException when there is no such draft
     * @throws RefusedException  {@code COMPARED_TOO_OFTEN}
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public List<LikelyPetition> ofDraft(UUID draft) {
        Registration registration = drafts.draft(draft, officials.current().unit()).map(row -> Json.read(row.content(), Registration.class))
                .orElseThrow(() -> new NotFoundException("draft " + draft));
        return like(Fingerprint.of(registration, keys.blindIndex()), null, draft, "登记草稿");
    }

    /** As {@link #ofDraft}, for a petition that the caller may see. */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public List<LikelyPetition> ofPetition(UUID petition) {
        PetitionState state = petitions.visible(petition);
        return like(Fingerprint.of(state, keys.blindIndex()), petition, petition, state.registration().particulars().number());
    }

    private List<LikelyPetition> like(Optional<Fingerprint> wanted, UUID petition, UUID compared, String what) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Actor actor = officials.current().actor();
        if (wanted.get().personal() && log.looks(actor, WHAT, WITHIN) >= COMPARISONS) {
            throw new RefusedException(Refusal.of("COMPARED_TOO_OFTEN", "查重过于频繁，已暂停。", "请稍后再查；不影响登记。"));
        }
        List<Likeness> found = index.like(wanted.get(), new LikenessStore.Field(petition, actor.office() ? null : actor.unit(),
                today.date().minusYears(YEARS)));
        if (wanted.get().personal()) {
            log.note(actor, compared, WHAT, what + "：比对" + people(wanted.get()) + "，" + found.size() + " 件可能相关");
        }
        return found.stream().map(it -> view(petitions.visible(it.petition()), it, actor)).toList();
    }

    private LikelyPetition view(PetitionState lead, Likeness likeness, Actor actor) {
        Particulars particulars = lead.registration().particulars();
        Matter matter = lead.registration().matter();
        Standing standing = Standing.of(lead, today.date());
        return new LikelyPetition(lead.id(), particulars.number(), particulars.channel(), particulars.receivedOn(),
                matter == null ? null : matter.summary(), codes.placeName(particulars.division()), codes.className(particulars.contentClass()),
                lead.assignment().holder().name(), lead.status(), standing,
                lead.terms().mostUrgent().map(RunningTerm::term).map(term -> term.dueLegal()).orElse(null), likeness.reasons(),
                standing.kinds(actor.sits(Seat.OFFICE_HEAD, Seat.UNIT_HEAD)));
    }

    private static String people(Fingerprint wanted) {
        return wanted.keys().values().stream().filter(Trait::personal).distinct().sorted().map(trait -> trait.label().replace("相同", ""))
                .collect(Collectors.joining("、"));
    }
}
