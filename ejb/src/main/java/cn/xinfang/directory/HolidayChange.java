package cn.xinfang.directory;

import cn.xinfang.law.Holiday;
import java.util.List;

/**
 * What a table for a year changes. A day whose meaning changes is both removed and added.
 *
 * @param calendarVersion version of the whole calendar with the new table
 */
public record HolidayChange(int year, String calendarVersion, List<Holiday> added, List<Holiday> removed) {

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
