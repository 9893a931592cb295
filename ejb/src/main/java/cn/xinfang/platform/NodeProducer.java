package cn.xinfang.platform;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.attachment.TextRecogniser;
import cn.xinfang.interconnection.media.MediaRoot;
import cn.xinfang.interconnection.reconciliation.rules.MorningSchedule;
import cn.xinfang.interconnection.rules.Lease;
import cn.xinfang.interconnection.rules.NightSchedule;
import cn.xinfang.interconnection.rules.UrgentPolling;
import cn.xinfang.interconnection.rules.VolumeSize;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.kiosk.rules.KioskSettings;
import cn.xinfang.notification.rules.SweepSchedule;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Makes the settings, the clock, the keys and the database of the node injectable. */
@ApplicationScoped
class NodeProducer {

    @Resource(lookup = "java:jboss/datasources/XinfangDS")
    private DataSource database;

    @Produces
    @Singleton
    NodeSettings settings() {
        return NodeSettings.from(System.getenv());
    }

    @Produces
    @Singleton
    Today today(NodeSettings settings) {
        return Today.of(Clock.systemUTC(), settings.today());
    }

    @Produces
    @Singleton
    NodeKeys keys(NodeSettings settings) {
        try {
            return NodeKeys.load(settings.keys(), settings.keysPassword().toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException("节点密钥无法读取，请检查 XINFANG_KEYS 和 XINFANG_KEYS_PASSWORD。", e);
        }
    }

    @Produces
    @Singleton
    AttachmentStore attachments(NodeSettings settings, NodeKeys keys) {
        try {
            return new AttachmentStore(settings.data().resolve("attachments"), keys.dataKey());
        } catch (IOException e) {
            throw new UncheckedIOException("附件目录无法使用，请检查 XINFANG_DATA。", e);
        }
    }

    @Produces
    @Singleton
    TextRecogniser recogniser(NodeSettings settings) {
        Path server = Path.of(System.getProperty("jboss.home.dir"));
        return new TextRecogniser(System.getenv("XINFANG_OCR"), server.resolve("ocr"),
                server.resolve("modules/cn/xinfang/keys/main/xinfang-ejb.jar"), settings.data().resolve("ocr"));
    }

    @Produces
    @Singleton
    NightSchedule night() {
        return NightSchedule.of(System.getenv("XINFANG_NIGHT"));
    }

    @Produces
    @Singleton
    UrgentPolling urgent() {
        return UrgentPolling.of(System.getenv("XINFANG_URGENT"));
    }

    @Produces
    @Singleton
    Lease lease() {
        return Lease.of(System.getenv("XINFANG_LEASE"));
    }

    @Produces
    @Singleton
    VolumeSize volumes() {
        return VolumeSize.of(System.getenv("XINFANG_VOLUME_MB"));
    }

    @Produces
    @Singleton
    MediaRoot media() {
        return MediaRoot.of(System.getenv("XINFANG_MEDIA"));
    }

    @Produces
    @Singleton
    MorningSchedule morning() {
        return MorningSchedule.of(System.getenv("XINFANG_REPORT"));
    }

    @Produces
    @Singleton
    SweepSchedule sweep() {
        return SweepSchedule.of(System.getenv("XINFANG_SWEEP"));
    }

    @Produces
    @Singleton
    KioskSettings kiosk() {
        return KioskSettings.of(System.getenv("XINFANG_KIOSK"));
    }

    /** SQL on the transaction of the caller. */
    @Produces
    @Singleton
    Jdbi sql() {
        return Jdbi.create(database);
    }
}
