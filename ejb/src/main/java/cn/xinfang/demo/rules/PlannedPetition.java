package cn.xinfang.demo.rules;

import cn.xinfang.petition.Status;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A petition that will be made.
 *
 * @param serial  names it within the node's plan
 * @param at      moment of registration
 * @param clerk   username of who registers it
 * @param steps   what happens next, in order
 * @param outcome where it stands after the last step
 */
public record PlannedPetition(int serial, LocalDateTime at, String clerk, Registration registration, List<Step> steps,
                              Status outcome) {
}
