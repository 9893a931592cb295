package cn.xinfang.document;

import java.time.LocalDate;

/**
 * How far the review of an earlier petition has come.
 *
 * @param again  true of a re-examination (复核)
 * @param body   full name of the body
 * @param number of its opinion; null while there is none
 * @param on     day of its opinion; null while there is none
 */
public record EarlierReview(boolean again, String body, String number, LocalDate on) {

    /** 复查 or 复核. */
    public String step() {
        return again ? "复核" : "复查";
    }

    public boolean decided() {
        return on != null;
    }
}
