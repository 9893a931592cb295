package cn.xinfang.security;

import cn.xinfang.directory.Duty;
import cn.xinfang.journal.Author;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Seat;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * The official who is signed in.
 *
 * @param office whether the unit is a petition office
 * @param duties his own, and today those of the heads he stands in for
 */
public record Official(UUID account, String name, String unit, String unitName, String node, boolean office, Set<Duty> duties) {

    public Author author() {
        return new Author(account, name, unit);
    }

    /** The official as a decision on a petition sees him. */
    public Actor actor() {
        Set<Seat> seats = EnumSet.noneOf(Seat.class);
        for (Duty duty : duties) {
            switch (duty) {
                case WINDOW_CLERK -> seats.add(Seat.CLERK);
                case CASE_OFFICER -> seats.add(Seat.CASE_OFFICER);
                case OFFICE_HEAD -> seats.add(Seat.OFFICE_HEAD);
                case UNIT_OFFICER -> seats.add(Seat.UNIT_OFFICER);
                case UNIT_HEAD -> seats.add(Seat.UNIT_HEAD);
                case SYSTEM_ADMIN, AUDIT_ADMIN -> { }
            }
        }
        return new Actor(account, name, unit, office, node, seats);
    }
}
