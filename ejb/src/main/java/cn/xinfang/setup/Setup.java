package cn.xinfang.setup;

import cn.xinfang.account.AccountBook;
import cn.xinfang.account.rules.AccountProfile;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.Duty;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.interconnection.RunRequests;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.Author;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.reference.ReferenceBaseline;
import cn.xinfang.reference.ReferenceDesk;
import cn.xinfang.reference.Wish;
import cn.xinfang.reference.rules.Proposal;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.security.crypto.NodeKeyFiles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first start of a node, step by step, before anybody can sign in: whoever gives the code of {@link SetupCode} acts as
 * the system. Every step may be repeated. It ends for good with the first administrator.
 */
@Stateless
@PermitAll
@RunAs(Duties.SYSTEM)
public class Setup {

    private static final Author AUTHOR = new Author(null, "首次设置", null);
    private static final String REASON = "首次设置";

    @Inject
    private SetupCode lock;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    @Inject
    private Directory directory;

    @Inject
    private PeerStore peers;

    @Inject
    private RunRequests exchange;

    @Inject
    private ReferenceBaseline baseline;

    @Inject
    private ReferenceDesk reference;

    @Inject
    private AccountBook accounts;

    /** @throws RefusedException {@code SETUP_CODE} */
    public SetupStatus status(String code) {
        lock.require(code);
        List<UnitView> units = directory.unitsOfNode(settings.node());
        return new SetupStatus(settings.node(), settings.role() == NodeSettings.Role.CITY, settings.parent().orElse(null),
                settings.parentUrl().map(Object::toString).orElse(null), settings.keys().toString(), settings.data().toString(), fingerprints(),
                directory.nodes().stream().filter(node -> node.code().equals(settings.node())).findAny(),
                units.stream().filter(unit -> unit.kind() == UnitKind.OFFICE).toList(), units.size(),
                settings.parent().flatMap(peers::find).isPresent());
    }

    /**
     * Makes the keys of the node and begins its journals with the national tables.
     *
     * @throws RefusedException {@code SETUP_KEYS} when the folder holds something already, or the password does not do
     */
    public void createKeys(String code) {
        lock.require(code);
        try {
            NodeKeyFiles.create(settings.keys(), settings.node(), today.instant(), settings.keysPassword().toCharArray());
        } catch (DirectoryNotEmptyException e) {
            throw refused("SETUP_KEYS", "密钥目录 " + settings.keys() + " 中已有文件，不会覆盖。", "确认是否已有密钥；没有的，清空该目录后再试。");
        } catch (IllegalArgumentException e) {
            throw refused("SETUP_KEYS", "XINFANG_KEYS_PASSWORD 须为 6 位以上的字母、数字和符号。", "改正环境变量后重新启动。");
        } catch (IOException e) {
            throw refused("SETUP_KEYS", "密钥目录 " + settings.keys() + " 不能写入。", "检查目录权限后再试。");
        }
        baseline.begin();
    }

    /**
     * Registers the city and its petition office, or corrects them.
     *
     * @throws RefusedException as {@link ReferenceDesk#carryOut}; nothing is changed then
     */
    public void registerOffice(String code, FirstOffice office) {
        lock.require(code);
        write(ReferenceTable.DIVISION, office.province(settings.node()));
        write(ReferenceTable.DIVISION, office.division(settings.node()));
        write(ReferenceTable.NODE, office.node(settings.node()));
        write(ReferenceTable.UNIT, office.unit(settings.node()));
    }

    /**
     * Takes a reference table from a CSV file; rows that it does not name stay.
     *
     * @throws RefusedException as {@link ReferenceDesk#carryOut}; nothing is changed then
     */
    public Proposal importTable(String code, ReferenceTable table, byte[] csv) {
        lock.require(code);
        return reference.carryOut(new Wish.TakeIn(table, today.date(), csv, false), REASON, null);
    }

    /** A county asks the city for nodes, divisions and units; they are here when the exchange has run. */
    public void fetch(String code) {
        lock.require(code);
        exchange.requestAll();
    }

    /**
     * Opens the account of the first administrator. Nothing can be set up here afterwards.
     *
     * @throws RefusedException {@code ACCOUNT} or {@code PASSWORD_WEAK}
     */
    public void openAdministrator(String code, String username, String personName, String title, String unit, String password) {
        lock.require(code);
        accounts.openWith(password, username, new AccountProfile(personName, unit, title, Set.of(Duty.SYSTEM_ADMIN), null), AUTHOR);
    }

    private void write(ReferenceTable table, Map<String, String> row) {
        Wish wish = new Wish.Write(table, today.date(), row);
        Proposal proposal = reference.preview(wish);
        if (!proposal.possible() || !proposal.change().nothing()) {
            reference.carryOut(wish, REASON, null);
        }
    }

    private Optional<SetupStatus.Fingerprints> fingerprints() {
        try {
            return NodeKeyFiles.exist(settings.keys()) ? Optional.of(new SetupStatus.Fingerprints(
                    NodeKeyFiles.exchangeCertificate(settings.keys()).fingerprint(), NodeKeyFiles.tlsFingerprint(settings.keys()))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("节点密钥无法读取，请检查 XINFANG_KEYS。", e);
        }
    }

    private static RefusedException refused(String code, String message, String instead) {
        return new RefusedException(Refusal.of(code, message, instead));
    }
}
