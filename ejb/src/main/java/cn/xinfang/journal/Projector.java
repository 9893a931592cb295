package cn.xinfang.journal;

import java.util.List;
import java.util.Map;

/**
 * Turns the history of one stream into rows that answer questions. Called in the transaction that changed the stream, for own
 * and foreign entries alike; called again for a rebuilt database it writes equal rows.
 */
public interface Projector<F extends Fact> {

    /** The kind of stream, e.g. {@code petition}. */
    String kind();

    /** What all facts of such a stream are. */
    Class<F> factType();

    /** Sealed interfaces whose records, taken together, are the fact types; overridden where the facts come in slices. */
    default List<Class<? extends F>> factSlices() {
        return List.of(factType());
    }

    /** Whether such streams never leave the node that wrote them; overridden where they do not. */
    default boolean staysHere() {
        return false;
    }

    /** Replaces the rows of the stream. */
    void project(History<F> history);

    /** As {@link #project} for each; overridden where the rows of many streams can be written in batches. */
    default void projectAll(List<History<F>> histories) {
        histories.forEach(this::project);
    }

    /**
     * The tables whose rows follow from a stream and nothing else, each with the column that names the stream; checked against
     * the journal night by night. Empty where rows of several streams lie in one table.
     */
    default Map<String, String> tables() {
        return Map.of();
    }

    /** Who takes part in the stream, as far as its history tells. */
    Sharing sharing(History<F> history);
}
