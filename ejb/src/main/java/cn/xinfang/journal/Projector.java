package cn.xinfang.journal;

/**
 * Turns the history of one stream into rows that answer questions. Called in the transaction that changed the stream, for own
 * and foreign entries alike; called again for a rebuilt database it writes equal rows.
 */
public interface Projector<F extends Fact> {

    /** The kind of stream, e.g. {@code petition}. */
    String kind();

    /** The sealed interface of all facts of such a stream. */
    Class<F> factType();

    /** Replaces the rows of the stream. */
    void project(History<F> history);

    /** Who takes part in the stream, as far as its history tells. */
    Sharing sharing(History<F> history);
}
