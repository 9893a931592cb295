package cn.xinfang.setup;

import cn.xinfang.directory.Calendars;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.NodeView;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.interconnection.CityLine;
import cn.xinfang.interconnection.rules.NightSchedule;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.kiosk.rules.KioskSettings;
import cn.xinfang.security.crypto.NodeKeyFiles;
import cn.xinfang.setup.rules.CheckLine;
import cn.xinfang.setup.rules.Checks;
import cn.xinfang.setup.rules.Findings;
import cn.xinfang.setup.rules.Findings.Membership;
import cn.xinfang.setup.store.SetupStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at this node and says what it still lacks. */
@Stateless
@RolesAllowed(Duties.SYSTEM_ADMIN)
public class SystemCheck {

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    @Inject
    private SetupStore store;

    @Inject
    private Directory directory;

    @Inject
    private Calendars calendars;

    @Inject
    private PeerStore peers;

    @Inject
    private CityLine city;

    @Inject
    private NightSchedule night;

    @Inject
    private KioskSettings kiosk;

    /** One line for each subject. */
    public List<CheckLine> lines() {
        return Checks.of(look());
    }

    private Findings look() {
        Instant now = today.instant();
        boolean fixed = settings.today().isPresent();
        List<UnitView> units = directory.unitsOfNode(settings.node());
        Map<String, String> names = units.stream().filter(unit -> unit.kind() != UnitKind.OFFICE).collect(Collectors.toMap(UnitView::code, UnitView::name));
        Map<String, Instant> enrolled = new HashMap<>();
        peers.all().forEach(peer -> enrolled.put(peer.node(), peer.succeededAt()));
        return new Findings(now, today.date(), settings.role() == NodeSettings.Role.CITY, store.settings(),
                new Membership(settings.node(), settings.parent()), registered(), keysValidUntil(), neighbours(), enrolled,
                units.size() - names.size(), names.size(), store.holders(today.date()),
                store.deserted(List.copyOf(names.keySet()), today.date()).stream().map(names::get).sorted().toList(),
                IntStream.rangeClosed(today.date().getYear(), calendars.current().lastCoveredYear()).boxed().collect(Collectors.toSet()),
                Files.isWritable(attachments()), freeBytes(), fixed ? Duration.ZERO : Duration.between(now, store.clock()),
                fixed ? Optional.of(Duration.ZERO) : city.ahead(now), night.at().map(LocalTime::toString), demonstration(),
                SystemCheck.class.getResource("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf") != null, kiosk.on());
    }

    private Optional<Membership> registered() {
        return directory.nodes().stream().filter(node -> node.code().equals(settings.node()))
                .map(node -> new Membership(node.code(), Optional.ofNullable(node.parent()))).findAny();
    }

    /** The nodes below this one and the one above it; those that are enrolled without being known are theirs too. */
    private Map<String, String> neighbours() {
        Map<String, String> known = directory.nodes().stream()
                .filter(node -> settings.node().equals(node.parent()) || settings.parent().filter(node.code()::equals).isPresent())
                .collect(Collectors.toMap(NodeView::code, NodeView::name));
        settings.parent().ifPresent(parent -> known.putIfAbsent(parent, parent));
        known.putAll(peers.all().stream().filter(peer -> !known.containsKey(peer.node())).collect(Collectors.toMap(PeerRow::node, PeerRow::name)));
        return known;
    }

    private Instant keysValidUntil() {
        try {
            return NodeKeyFiles.validUntil(settings.keys());
        } catch (IOException e) {
            throw new UncheckedIOException("节点密钥无法读取，请检查 XINFANG_KEYS。", e);
        }
    }

    private Path attachments() {
        Path folder = settings.data().resolve("attachments");
        return Files.isDirectory(folder) ? folder : settings.data();
    }

    private long freeBytes() {
        try {
            return Files.getFileStore(settings.data()).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }

    private List<String> demonstration() {
        return Stream.of("XINFANG_DEMO", "XINFANG_TODAY").filter(name -> !"false".equals(System.getenv().getOrDefault(name, "false"))).toList();
    }
}
