package cn.xinfang.correspondence.rules;

import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.RegistrationState;
import cn.xinfang.security.masking.Masking;

/** How a paper names the petitioner. */
public enum Naming {
    IN_FULL,
    /** On a preview, which nobody needs the name for. */
    MASKED,
    /** He asked for secrecy and the paper leaves for another unit. */
    WITHHELD;

    /** The first representative, or the first petitioner where none was elected; further people by their number. */
    String of(RegistrationState registration) {
        int people = registration.particulars().people();
        return one(registration) + (people > 1 ? "等" + people + "人" : "");
    }

    /** Whether the name can be printed only where the identity is held. */
    boolean needsIdentity(RegistrationState registration) {
        return this != WITHHELD && !registration.particulars().anonymous();
    }

    private String one(RegistrationState registration) {
        if (registration.particulars().anonymous()) {
            return "信访人";
        }
        return switch (this) {
            case IN_FULL -> name(registration);
            case MASKED -> Masking.name(name(registration));
            case WITHHELD -> "某信访人";
        };
    }

    private static String name(RegistrationState registration) {
        return registration.petitioners().stream().filter(Petitioner::representative).findFirst()
                .orElseGet(() -> registration.petitioners().get(0)).name();
    }
}
