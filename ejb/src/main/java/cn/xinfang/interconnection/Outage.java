package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.Obstacle;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Tells a failure that lies in a stream from one that would meet any other stream as well. */
final class Outage {

    /** Classes of SQL states that tell of the database and not of the stream: connection, resources, rollback, shutdown, system. */
    private static final Set<String> STATES = Set.of("08", "40", "53", "57", "58");

    private Outage() {
    }

    /**
     * What stands in the way of taking in a stream; empty when nothing does.
     *
     * @throws RuntimeException when the failure is none of the stream
     */
    static Optional<Obstacle> obstacle(Runnable application) {
        try {
            application.run();
            return Optional.empty();
        } catch (LeaseLostException e) {
            throw e;
        } catch (RuntimeException e) {
            if (is(e)) {
                throw e;
            }
            return Optional.of(Obstacle.of(e));
        }
    }

    private static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (sql.getSQLState() == null || STATES.contains(sql.getSQLState().substring(0, 2)))) {
                return true;
            }
        }
        return false;
    }
}
