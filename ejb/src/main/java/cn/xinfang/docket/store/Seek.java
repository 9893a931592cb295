package cn.xinfang.docket.store;

import cn.xinfang.docket.rules.PageKey;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.docket.rules.ProjectedPetition;

/** Goes through a list from a place on, or back from it. */
enum Seek {
    DUE_ON("p.dueOrder", true),
    DUE_BACK("p.dueOrder", false),
    RECEIVED_ON("p.receivedOn", false),
    RECEIVED_BACK("p.receivedOn", true);

    private final String column;
    private final boolean rising;

    Seek(String column, boolean rising) {
        this.column = column;
        this.rising = rising;
    }

    static Seek on(PetitionOrder order) {
        return order == PetitionOrder.DUE ? DUE_ON : RECEIVED_ON;
    }

    static Seek back(PetitionOrder order) {
        return order == PetitionOrder.DUE ? DUE_BACK : RECEIVED_BACK;
    }

    /** Day and number are compared as one pair, as the index holds them: so nothing before the place is read. */
    Conditions from(PageKey place, Conditions conditions) {
        return place == null ? conditions
                : conditions.and("SQL('((?, ?) " + (rising ? ">" : "<") + " (?, ?))', " + column + ", p.number, :day, :number) = true",
                        "number", place.number()).value("day", place.day() == null ? ProjectedPetition.NEVER : place.day());
    }

    String orderBy() {
        String direction = rising ? "" : " desc";
        return " order by " + column + direction + ", p.number" + direction;
    }
}
