package cn.xinfang.petition.registration;

import cn.xinfang.petition.ClaimClass;
import java.util.Arrays;
import java.util.Optional;

/** What a petitioner wants in general (信访目的, domain §2.2); a matter keeps its label. */
public enum Purpose {
    REDRESS("申诉", ClaimClass.APPEAL),
    SOLUTION("求决", ClaimClass.APPEAL),
    SUGGESTION("意见建议", ClaimClass.SUGGESTION),
    ACCUSATION("揭发控告", ClaimClass.ACCUSATION),
    INQUIRY("咨询", ClaimClass.INQUIRY),
    OTHER("其他", ClaimClass.INQUIRY);

    private final String label;
    private final ClaimClass claimClass;

    Purpose(String label, ClaimClass claimClass) {
        this.label = label;
        this.claimClass = claimClass;
    }

    /** The purpose of a matter; empty where it has none or one of an older table. */
    public static Optional<Purpose> of(Matter matter) {
        return Arrays.stream(values()).filter(it -> it.label.equals(matter.purpose())).findFirst();
    }

    public String label() {
        return label;
    }

    /** The class that claims of this purpose usually have; a person confirms it. */
    public ClaimClass claimClass() {
        return claimClass;
    }
}
