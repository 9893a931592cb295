package cn.xinfang.statistics;

import cn.xinfang.docket.rules.PetitionFilter;

/**
 * A number and the list that it counts.
 *
 * @param value    restricted petitions included
 * @param withheld lines that the list does not show, because they are restricted and other units handle them
 */
public record Figure(long value, long withheld, PetitionFilter filter) {

    /** Fewer restricted petitions than this are never told by number or unit. */
    public static final int FEW = 3;

    public boolean few() {
        return withheld < FEW;
    }
}
