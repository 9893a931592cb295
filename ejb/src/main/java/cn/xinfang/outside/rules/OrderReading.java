package cn.xinfang.outside.rules;

import java.util.List;

/**
 * One order of a file, as far as it could be read.
 *
 * @param row     where it stands, from 1
 * @param text    null where it cannot be read
 * @param defects why it cannot be read; empty otherwise
 */
public record OrderReading(int row, OrderText text, List<Defect> defects) {
}
