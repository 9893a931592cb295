package cn.xinfang.statistics.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What petitioners said of one subject, of the petitions whose notice or reply reached them in a period. Whoever said nothing is
 * no satisfied petitioner: participation and satisfaction are two figures.
 *
 * @param asked       petitions whose petitioner could evaluate
 * @param satisfied   of those who did, like {@code fairly} and {@code unsatisfied}
 */
public record Opinions(long asked, long satisfied, long fairly, long unsatisfied) {

    public static final Opinions NONE = new Opinions(0, 0, 0, 0);

    public long evaluated() {
        return satisfied + fairly + unsatisfied;
    }

    /** Evaluated of those asked, in words; — where nobody was. */
    public String participation() {
        return share(evaluated(), asked);
    }

    /** Satisfied or fairly so, of those who evaluated; — where nobody did. */
    public String satisfaction() {
        return share(satisfied + fairly, evaluated());
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "—" : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }
}
