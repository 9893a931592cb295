package cn.xinfang.interconnection.restoration;

import cn.xinfang.interconnection.store.DatabaseHome;
import cn.xinfang.interconnection.store.DatabaseHome.Home;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.journal.Writing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** Finds out, before anything is written, whether the database is an older one than this node worked with last. */
@ApplicationScoped
@Transactional
public class RestorationCheck {

    @Inject
    private DatabaseHome home;

    @Inject
    private PackageStore packages;

    @Inject
    private ToldMarks marks;

    @Inject
    private Restoration restoration;

    @Inject
    private Writing writing;

    /** @param statement of the administrator that the database was restored; each new one is acted upon once; null if there is none */
    public void atStart(String statement) {
        Optional<Home> before = home.noted();
        Home now = new Home(home.fingerprint(), statement == null ? before.map(Home::restored).orElse(null) : statement);
        writing.moved();
        if (statement != null && !statement.equals(before.map(Home::restored).orElse(null))) {
            restoration.begin("管理员说明数据库是从备份恢复的:" + statement);
        } else if (before.isPresent() && !before.get().fingerprint().equals(now.fingerprint())) {
            restoration.begin("数据库换了服务器、时间线或库");
        } else if (marks.all().entrySet().stream().anyMatch(told -> knowsLess(told.getKey(), told.getValue()))) {
            restoration.begin("数据库比 XINFANG_DATA 中记下的交换进度旧");
        }
        if (!Objects.equals(before.orElse(null), now)) {
            home.note(now);
        }
    }

    private boolean knowsLess(String peer, ToldMarks.Mark told) {
        return told.written() > 0 && packages.find(peer, Direction.OUT, told.written()).isEmpty()
                || told.received() > 0 && packages.find(peer, Direction.IN, told.received()).isEmpty()
                || told.incarnation() > writing.incarnation();
    }
}
