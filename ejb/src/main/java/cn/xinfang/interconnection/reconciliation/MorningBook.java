package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.reconciliation.store.CheckStore;
import cn.xinfang.interconnection.reconciliation.store.CheckStore.CheckRow;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore.DifferenceRow;
import cn.xinfang.interconnection.reconciliation.store.MorningStore;
import cn.xinfang.interconnection.reconciliation.store.MorningStore.ReportRow;
import cn.xinfang.interconnection.reconciliation.store.SheetStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Morning reports, what differs, and signed sheets, as pages show them. */
@Stateless
@RolesAllowed({Duties.OFFICE_HEAD, Duties.SYSTEM_ADMIN})
public class MorningBook {

    private static final int SHOWN = 30;

    @Inject
    private MorningStore reports;

    @Inject
    private DifferenceStore differences;

    @Inject
    private SheetStore sheets;

    @Inject
    private CheckStore checks;

    @Inject
    private PeerStore peers;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /** @param date null for the newest; one without a report gives an empty view */
    public MorningView report(LocalDate date) {
        ReportRow row = (date == null ? reports.last() : reports.find(date)).orElse(null);
        return row == null ? new MorningView(date == null ? today.date() : date, null, false, 0, 0, List.of())
                : new MorningView(row.date(), row.madeAt(), row.standstill(), row.checked(), row.ownFaults(), reports.lines(row.date()));
    }

    /** What differs now and what did in the last 30 days; the newest first. The own code stands for what this node found wrong by itself. */
    public List<DifferenceView> differences(String peer) {
        List<DifferenceRow> rows = new ArrayList<>(differences.found(peer, today.instant().minus(Duration.ofDays(SHOWN)), today.instant().plusSeconds(1)));
        return rows.stream().sorted((a, b) -> b.lastAt().compareTo(a.lastAt())).map(DifferenceView::of).toList();
    }

    /** The newest 30, the newest first. */
    public List<SheetView> sheets(String peer) {
        return sheets.newest(peer, SHOWN).stream().map(SheetView::of).toList();
    }

    /** @throws NotFoundException when there is no such sheet */
    public SheetView sheet(String peer, UUID id) {
        return sheets.find(peer, id).map(SheetView::of).orElseThrow(() -> new NotFoundException("sheet " + id));
    }

    /** Asks for a check of the whole own journal. */
    @RolesAllowed(Duties.SYSTEM_ADMIN)
    public void checkAll() {
        checks.askWhole(today.instant());
    }

    /** In words how the last check of the whole journal went; null when there was none. */
    public String lastCheck() {
        return checks.newest(true).map(MorningBook::words).orElse(null);
    }

    /** In words what people have to see to; empty when all is well. */
    public List<String> notices() {
        List<String> notices = new ArrayList<>();
        peers.all().forEach(peer -> {
            List<DifferenceRow> alarming = differences.open(peer.node()).stream().filter(DifferenceRow::isAlarming).toList();
            if (!alarming.isEmpty()) {
                notices.add("与%s对账有 %d 件不一致，补送后仍在(如 %s)。请系统管理员在“对账晨报”中查看原因，与对方系统管理员核对。"
                        .formatted(peer.name(), alarming.size(), name(alarming.get(0))));
            }
        });
        List<DifferenceRow> own = differences.open(settings.node()).stream().filter(DifferenceRow::isAlarming).toList();
        if (!own.isEmpty()) {
            notices.add("本节点自查发现 %d 件的记录有问题(如 %s)。请系统管理员在“对账晨报”中查看原因；不要直接改动数据库，先与备份核对。"
                    .formatted(own.size(), name(own.get(0))));
        }
        return notices;
    }

    private static String name(DifferenceRow row) {
        return row.number() == null ? row.stream().toString() : row.number();
    }

    private static String words(CheckRow check) {
        return check.endedAt() == null ? "正在自查，已查 %d 件".formatted(check.streams())
                : "全部自查于 %s 完成，共 %d 件".formatted(check.endedAt().atZone(Today.ZONE).toLocalDateTime().withNano(0).toString().replace('T', ' '), check.streams());
    }
}
