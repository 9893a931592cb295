package cn.xinfang.interconnection;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.reconciliation.rules.MorningSchedule;
import cn.xinfang.interconnection.rules.Lease;
import cn.xinfang.interconnection.rules.NightSchedule;
import cn.xinfang.interconnection.rules.VolumeSize;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.testing.ThreadTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What the server takes from its surroundings, for the node that starts on this thread. */
@ApplicationScoped
class TestWiring {

    static final ThreadLocal<NodeSettings> settings = new ThreadLocal<>();
    static final ThreadLocal<NodeKeys> keys = new ThreadLocal<>();
    static final ThreadLocal<ThreadTransactions> transactions = new ThreadLocal<>();

    @Produces
    @Singleton
    NodeSettings settings() {
        return settings.get();
    }

    @Produces
    @Singleton
    NodeKeys keys() {
        return keys.get();
    }

    @Produces
    @Singleton
    ThreadTransactions transactions() {
        return transactions.get();
    }

    @Produces
    @Singleton
    Jdbi sql(ThreadTransactions transactions) {
        return Jdbi.create(transactions);
    }

    @Produces
    @Singleton
    Today today() {
        return Today.of(Clock.fixed(TestNode.NIGHT, Today.ZONE), Optional.empty());
    }

    @Produces
    @Singleton
    Lease lease() {
        return Lease.of(null);
    }

    @Produces
    @Singleton
    VolumeSize volumes() {
        return new VolumeSize(64 * 1024);
    }

    @Produces
    @Singleton
    NightSchedule schedule() {
        return NightSchedule.of("off");
    }

    @Produces
    @Singleton
    MorningSchedule morning() {
        return MorningSchedule.of("00:20");
    }

    @Produces
    @Singleton
    AttachmentStore attachments(NodeSettings settings, NodeKeys keys) throws IOException {
        return new AttachmentStore(settings.data().resolve("attachments"), keys.dataKey());
    }
}
