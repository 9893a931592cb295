package cn.xinfang.it.fault;

import cn.xinfang.it.Database;
import cn.xinfang.it.Desk;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Asks for the next night as soon as the last one is over, however it ended. */
final class NightWatch implements Runnable {

    private final Desk county;
    private final Database database;
    private volatile boolean stopped;

    NightWatch(Desk county, Database database) {
        this.county = county;
        this.database = database;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                TimeUnit.MILLISECONDS.sleep(300);
                try {
                    if (database.number("select count(*) from exchange_run where state in ('WAITING', 'RUNNING')") == 0) {
                        county.exchange(Staff.COUNTY.officer());
                    }
                } catch (IOException | SQLException down) {
                    // Asked again when the node is back.
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
