package cn.xinfang.kiosk.store;

import cn.xinfang.kiosk.rules.Guesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Counts tries in the database, so that a restart or a second server forgets none. */
@ApplicationScoped
public class KioskTries {

    private Jdbi sql;

    protected KioskTries() {
    }

    @Inject
    public KioskTries(Jdbi sql) {
        this.sql = sql;
    }

    /** Counts a try before it is looked at: of many at the same moment none slips through. */
    public Guesses count(String number, String address, OffsetDateTime now) {
        return sql.withHandle(db -> {
            db.execute("delete from kiosk_number where since < ?", now.minusDays(1));
            db.execute("delete from kiosk_address where since < ?", now.minusDays(1));
            return new Guesses(wrong(db, number, now), atAddress(db, address, now));
        });
    }

    /** The try was right. */
    public void forgive(String number) {
        sql.useHandle(db -> db.execute("delete from kiosk_number where number = ?", number));
    }

    /** From the fifth wrong try on its time stands still, so that the lock ends whatever is tried meanwhile. */
    private static int wrong(Handle db, String number, OffsetDateTime now) {
        return count(db, "insert into kiosk_number as k (number, tries, since) values (:key, 1, :now) on conflict (number) do update set"
                + " tries = case when k.since <= :over then 1 else least(k.tries + 1, " + (Guesses.LIMIT + 1) + ") end,"
                + " since = case when k.since <= :over or k.tries < " + Guesses.LIMIT + " then :now else k.since end returning tries",
                number, now, Guesses.LOCK);
    }

    private static int atAddress(Handle db, String address, OffsetDateTime now) {
        return count(db, "insert into kiosk_address as k (address, tries, since) values (:key, 1, :now) on conflict (address) do update set"
                + " tries = case when k.since <= :over then 1 else k.tries + 1 end,"
                + " since = case when k.since <= :over then :now else k.since end returning tries", address, now, Guesses.WINDOW);
    }

    private static int count(Handle db, String upsert, String key, OffsetDateTime now, Duration remembered) {
        return db.createQuery(upsert).bind("key", key).bind("now", now).bind("over", now.minus(remembered)).mapTo(Integer.class).one();
    }
}
