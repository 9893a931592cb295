package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D02, tells the petitioner where the petition went.
 *
 * @param byPetitionOffice true if a petition office sent it on, false for another unit sending it down its own system
 * @param forwarded        true if a unit that is not competent sent it up to a petition office, which transfers it
 * @param assigned         true for 交办, false for 转送
 * @param addressee        full name of the unit it went to
 * @param sentOn           day it was sent
 * @param ownNoticeRules   true if the addressee is a 政法 or 纪检监察 body, whose notices follow rules of their own (2022 Article 23,
 *                         paragraph 4); the 15 days are then not promised
 */
public record WhereaboutsNotice(RuleSet ruleSet, Letterhead head, PetitionReference petition, boolean byPetitionOffice, boolean forwarded, boolean assigned,
                                String addressee, LocalDate sentOn, boolean ownNoticeRules) implements MergeRecord {

    public WhereaboutsNotice {
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(sentOn, "sentOn");
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.WHEREABOUTS;
    }
}
