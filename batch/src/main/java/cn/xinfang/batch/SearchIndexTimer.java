package cn.xinfang.batch;

import cn.xinfang.directory.Duties;
import cn.xinfang.docket.SearchIndex;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Takes new search words into their index, many at once and on another processor than the one that writes them. */
@Singleton
@Startup
@RunAs(Duties.SYSTEM)
@PermitAll
public class SearchIndexTimer {

    @Inject
    private SearchIndex index;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void run() {
        index.takeInNewWords();
    }
}
