package cn.xinfang.document;

import java.util.Objects;

/**
 * One claim and the way it is handled.
 *
 * @param claim the claim in the petitioner's sense, without full stop
 * @param route the way
 * @param body  the unit that handles it there
 * @param term  periods of that way for the petitioner and the body, in words; null if none is to be stated
 */
public record ClaimRoute(String claim, Route route, String body, String term) {

    public ClaimRoute {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(body, "body");
    }
}
