package cn.xinfang.petition.protection;

import java.time.LocalDate;

/**
 * What one node was last asked to erase.
 *
 * @param confirmedOn null while its receipt has not come
 */
public record Surrender(NodeName node, LocalDate askedOn, LocalDate confirmedOn) {

    /** The next night takes the request there, the receipt comes by the one after. */
    static final int NIGHTS = 2;

    boolean open() {
        return confirmedOn == null;
    }
}
