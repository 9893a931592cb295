package cn.xinfang.assistance;

import cn.xinfang.petition.assistance.AssistanceKind;
import cn.xinfang.petition.assistance.Consent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A record of help in a list.
 *
 * @param own        the signed-in person's unit gave it
 * @param petition   null where there is none
 * @param voidReason null where it counts or this node holds only what is counted
 */
public record ServiceLine(UUID id, AssistanceKind kind, LocalDate on, String unitName, boolean own, int people, String destination,
                          Consent consent, String note, UUID petition, boolean voided, String voidReason) {

    /** Whether it may still become a petition, or be voided. */
    public boolean open() {
        return own && !voided && petition == null;
    }
}
