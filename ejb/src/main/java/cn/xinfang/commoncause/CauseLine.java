package cn.xinfang.commoncause;

import cn.xinfang.petition.Adoption;
import cn.xinfang.docket.rules.Light;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A group in a list.
 *
 * @param own         whether the caller's office gathers it
 * @param suggestedTo name; null while nothing was suggested, like {@code proposal}, {@code document}, {@code suggestedOn} and {@code due}
 * @param daysLeft    until the answer is due; null where none is awaited, like {@code light}
 * @param adoption    null while no answer came, like {@code answer} and {@code answeredOn}
 */
public record CauseLine(UUID id, String name, String cause, String unitName, boolean own, LocalDate foundOn, long petitions, String suggestedTo,
                        String proposal, String document, LocalDate suggestedOn, LocalDate due, Long daysLeft, Light light, Adoption adoption,
                        String answer, LocalDate answeredOn) {

    public boolean awaitsAnswer() {
        return suggestedOn != null && answeredOn == null;
    }
}
