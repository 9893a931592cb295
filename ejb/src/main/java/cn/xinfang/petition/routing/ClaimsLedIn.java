package cn.xinfang.petition.routing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.handling.LeadInText;
import cn.xinfang.petition.handling.NoticeKind;
import java.time.LocalDate;

/**
 * Claims were led into statutory procedures (信访工作条例 Article 31; 信访条例 Article 21). The periods for telling the petitioner end
 * when the notice reaches him.
 *
 * @param last whether no claim stays to be answered here
 */
public record ClaimsLedIn(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) UnitRef by,
                          @In(PartName.STUB) String document, @In(PartName.STUB) boolean last, LeadInText text) implements RoutingFact {

    @Override
    public PetitionState on(PetitionState state) {
        if (custody != state.assignment().custody()) {
            return state;
        }
        PetitionState led = state.with(state.routing().ledIn(this)).with(state.handling().withoutDraft().toServe(NoticeKind.LEAD_IN));
        if (text != null && !state.registration().stub()) {
            led = led.with(state.registration().rerouted(text.claims(), state.ruleSet()));
        }
        return led.with(last ? led.terms().lapse(on, ClockKind.T04, ClockKind.T19A, ClockKind.T19B) : led.terms().lapse(on, ClockKind.T19A, ClockKind.T19B));
    }
}
