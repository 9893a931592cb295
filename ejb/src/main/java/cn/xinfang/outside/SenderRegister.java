package cn.xinfang.outside;

import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.outside.store.SenderStore;
import cn.xinfang.petition.Channel;
import cn.xinfang.security.Officials;
import cn.xinfang.security.crypto.AccessKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which offices may hand orders over, and their keys. */
@Stateless
@RolesAllowed(Duties.SYSTEM_ADMIN)
public class SenderRegister {

    /** How the petitions of a sender may have arrived. */
    public static final Set<Channel> CHANNELS = EnumSet.of(Channel.ONLINE, Channel.MAYORS_MAILBOX, Channel.MOBILE, Channel.HOTLINE);

    @Inject
    private SenderStore store;

    @Inject
    private Directory directory;

    @Inject
    private Officials officials;

    @Inject
    private NodeSettings node;

    @Inject
    private Today today;

    /** In the order of their names. */
    @RolesAllowed({Duties.SYSTEM_ADMIN, Duties.AUDIT_ADMIN, Duties.CASE_OFFICER, Duties.WINDOW_CLERK})
    public List<SenderView> senders() {
        return store.all().stream().map(SenderView::of).toList();
    }

    /**
     * Its orders belong to the petition office of this node.
     *
     * @throws RefusedException {@code SENDER_NAME}, {@code SENDER_CHANNEL}
     */
    public UUID open(String name, Channel channel) {
        if (name == null || name.isBlank() || name.strip().length() > 50) {
            throw refused("SENDER_NAME", "来件单位名称须为 1 至 50 字。", "例如“12345 政务服务便民热线”。");
        }
        if (!CHANNELS.contains(channel)) {
            throw refused("SENDER_CHANNEL", "未选信访形式。", "请选择其来件登记为哪种信访形式。");
        }
        UUID id = Ids.next();
        if (!store.add(id, name.strip(), channel, office(), now(), officials.current().name())) {
            throw refused("SENDER_NAME", "已有同名的来件单位。", "请使用原有的来件单位，或改用其他名称。");
        }
        return id;
    }

    /**
     * Makes a key; one that held before ends at once.
     *
     * @return shown this once; only a salted hash is kept
     */
    public String makeKey(UUID sender) {
        if (store.find(sender).isEmpty()) {
            throw new NotFoundException("sender " + sender);
        }
        String by = officials.current().name();
        store.revoke(sender, now(), by);
        UUID id = Ids.next();
        String secret = AccessKey.generate();
        store.addKey(id, sender, AccessKey.hash(secret), now(), by);
        return id + "." + secret;
    }

    /** @throws RefusedException {@code KEY_GONE} when no key holds */
    public void revoke(UUID sender) {
        if (!store.revoke(sender, now(), officials.current().name())) {
            throw refused("KEY_GONE", "该来件单位没有有效的密钥。", "请刷新后查看。");
        }
    }

    private String office() {
        return directory.unitsOfNode(node.node()).stream().filter(unit -> unit.kind() == UnitKind.OFFICE).map(UnitView::code).findFirst()
                .orElseThrow(() -> refused("NO_OFFICE", "本节点没有信访部门。", "请先在基础数据中登记信访局。"));
    }

    private OffsetDateTime now() {
        return today.instant().atZone(Today.ZONE).toOffsetDateTime();
    }

    private static RefusedException refused(String code, String message, String instead) {
        return new RefusedException(Refusal.of(code, message, instead));
    }
}
