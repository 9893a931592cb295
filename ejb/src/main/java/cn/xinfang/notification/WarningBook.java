package cn.xinfang.notification;

import cn.xinfang.directory.Duties;
import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.law.TermRule;
import cn.xinfang.law.TermRules;
import cn.xinfang.notification.store.WarningStore;
import cn.xinfang.notification.store.WarningStore.Warning;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The log of warnings, as far as the signed-in person may see the petitions. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class WarningBook {

    private WarningStore warnings;
    private PetitionList petitions;
    private Officials officials;

    protected WarningBook() {
    }

    @Inject
    public WarningBook(WarningStore warnings, PetitionList petitions, Officials officials) {
        this.warnings = warnings;
        this.petitions = petitions;
        this.officials = officials;
    }

    /** The newest: of a petition office those of all units of its node, of any other unit its own. */
    public List<WarningLine> newest(int size) {
        Official official = officials.current();
        return lines(official.office() ? warnings.ofNode(official.node(), size) : warnings.ofUnit(official.unit(), size));
    }

    /** Those of one petition, the oldest first; none where the person may not see it. */
    public List<WarningLine> of(UUID petition) {
        return lines(warnings.ofPetition(petition));
    }

    private List<WarningLine> lines(List<Warning> found) {
        Map<UUID, PetitionLine> visible = petitions.those(found.stream().map(Warning::petition).distinct().toList()).stream()
                .collect(Collectors.toMap(PetitionLine::id, Function.identity()));
        return found.stream().filter(it -> visible.containsKey(it.petition())).map(it -> new WarningLine(it.businessDate(), it.stage(),
                name(it.kind(), visible.get(it.petition())), it.due(), visible.get(it.petition()))).toList();
    }

    private static String name(ClockKind kind, PetitionLine petition) {
        return TermRules.STANDARD.rule(kind, RuleSet.at(petition.registeredOn()), petition.registeredOn()).map(TermRule::name).orElse(kind.name());
    }
}
