package cn.xinfang.batch;

import cn.xinfang.directory.Duties;
import cn.xinfang.journal.Reactions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Lets what follows from entries happen soon after they were written. */
@Singleton
@Startup
@RunAs(Duties.SYSTEM)
@PermitAll
public class ReactionTimer {

    @Inject
    private Reactions reactions;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void run() {
        reactions.runPending();
    }
}
