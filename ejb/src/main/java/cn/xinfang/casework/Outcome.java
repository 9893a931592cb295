package cn.xinfang.casework;

import cn.xinfang.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of one petition of many that are acted on together.
 *
 * @param number       null where the petition does not exist for this official
 * @param summary      null for restricted petitions and where this node holds only the stub
 * @param refusal      why nothing happens to it; empty where it is allowed or done
 * @param consequences in Chinese, one a line: what is recorded, who is told, which period starts
 */
public record Outcome(UUID petition, String number, String summary, Optional<Refusal> refusal, List<String> consequences) {

    public boolean allowed() {
        return refusal.isEmpty();
    }

    /** Why not, in words; null where it is allowed. */
    public String reason() {
        return refusal.map(Refusal::text).orElse(null);
    }
}
