package cn.xinfang.petition;

import java.util.List;

/** What one slice of a petition knows after its facts. */
public interface SliceState {

    /**
     * The duties that the facts of this slice have left open.
     *
     * @param state the petition that this slice belongs to; it is known
     */
    default List<Task> tasks(PetitionState state) {
        return List.of();
    }

    /** Units that take part by the facts of this slice without holding the petition: they may see it. */
    default List<UnitRef> concerned() {
        return List.of();
    }
}
