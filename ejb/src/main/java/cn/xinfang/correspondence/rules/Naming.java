package cn.xinfang.correspondence.rules;

import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.RegistrationState;
import cn.xinfang.security.masking.Masking;
import java.util.List;

/** How a paper names the petitioner. */
public enum Naming {
    IN_FULL,
    /** On a preview, which nobody needs the name for. */
    MASKED,
    /** He asked for secrecy and the paper leaves for another unit. */
    WITHHELD;

    /** The representatives, or the first petitioner where none was elected; further people by their number. */
    String of(RegistrationState registration) {
        int people = registration.particulars().people();
        List<String> named = named(registration);
        return String.join("、", named) + (people > named.size() ? "等" + people + "人" : "");
    }

    /** Whether the name can be printed only where the identity is held. */
    boolean needsIdentity(RegistrationState registration) {
        return this != WITHHELD && !registration.particulars().anonymous();
    }

    private List<String> named(RegistrationState registration) {
        if (registration.particulars().anonymous()) {
            return List.of("信访人");
        }
        return switch (this) {
            case IN_FULL -> names(registration);
            case MASKED -> names(registration).stream().map(Masking::name).toList();
            case WITHHELD -> List.of("某信访人");
        };
    }

    private static List<String> names(RegistrationState registration) {
        List<String> elected = registration.petitioners().stream().filter(Petitioner::representative).map(Petitioner::name).toList();
        return elected.isEmpty() ? List.of(registration.petitioners().get(0).name()) : elected;
    }
}
