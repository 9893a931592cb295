package cn.xinfang.interconnection.quarantine;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.Replay;
import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.interconnection.store.MeasureStore;
import cn.xinfang.interconnection.store.MeasureStore.MeasureRow;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import cn.xinfang.interconnection.store.ResendStore;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What administrators do with a stream that was set aside. Nothing an author wrote is ever changed: it is tried again, asked for
 * anew, or sent back. The last two need a reason and a second administrator.
 */
@Stateless
@RolesAllowed(Duties.SYSTEM_ADMIN)
public class QuarantineDesk {

    /** Characters that a reason has at least. */
    private static final int REASON = 4;

    @Inject
    private QuarantineStore quarantine;

    @Inject
    private MeasureStore measures;

    @Inject
    private ResendStore resend;

    @Inject
    private Replay replay;

    @Inject
    private Refusing refusing;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /**
     * Tries a stream again now.
     *
     * @return whether it is taken in
     * @throws RefusedException {@code EXCHANGE_RUNNING} while a run with the peer is under way, which tries it by itself
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean replay(UUID id) {
        QuarantineRow row = row(id);
        replay.now(row.peer(), row.stream());
        return quarantine.find(id).isEmpty();
    }

    /**
     * @param measure {@code ANEW} asks the peer for all of the stream again; {@code REFUSED} sends it back with the reason
     * @throws RefusedException {@code REASON_MISSING}, {@code ONLY_WAITS} when what only waits is to be sent back,
     *                          {@code MEASURE_PROPOSED} when another measure waits for a decision
     */
    public void propose(UUID id, Kind measure, String reason) {
        QuarantineRow row = row(id);
        if (reason == null || reason.strip().length() < REASON) {
            throw refused("REASON_MISSING", "采取措施须写明理由。", "请写明理由，核准人和对方都会看到。");
        }
        if (measure == Kind.REFUSED && row.kind().parked()) {
            throw refused("ONLY_WAITS", "这一件只是在等候，不能退回。", "到齐后自动入库；等候过久的，可请对方重新发送全部记录。");
        }
        Official who = officials.current();
        if (!measures.propose(id, measure, reason.strip(), who.account(), who.name(), today.instant())) {
            throw refused("MEASURE_PROPOSED", "这一件已有措施等候核准。", "请先由另一名系统管理员核准或不予核准。");
        }
    }

    /** @throws RefusedException {@code SECOND_PERSON} when the one who proposed it decides, {@code ALREADY_DECIDED} */
    public void decide(UUID measure, boolean confirmed) {
        MeasureRow proposed = measures.find(measure).orElseThrow(() -> new NotFoundException("measure " + measure));
        Official who = officials.current();
        if (who.account().equals(proposed.proposedBy())) {
            throw refused("SECOND_PERSON", "提出人不能自己核准。", "请另一名系统管理员用本人账号核准。");
        }
        if (!measures.decide(measure, confirmed, who.account(), who.name(), today.instant())) {
            throw refused("ALREADY_DECIDED", "这项措施已经有人决定了。", "请刷新后查看。");
        }
        quarantine.find(proposed.quarantine()).filter(row -> confirmed).ifPresent(row -> carryOut(row, proposed));
    }

    /** Sends all of a stream again that the peer could not take in or sent back. */
    public void resend(String peer, UUID stream) {
        if (resend.lost(peer, stream)) {
            resend.behind(peer, stream, today.instant());
        }
    }

    private void carryOut(QuarantineRow row, MeasureRow measure) {
        if (measure.kind() == Kind.REFUSED) {
            refusing.sendBack(row, measure.reason());
        }
        quarantine.decide(row.id(), measure.kind(), measure.kind() == Kind.ANEW ? "已请对方重新发送全部记录：" + measure.reason()
                : "已退回对方：" + measure.reason());
    }

    private QuarantineRow row(UUID id) {
        return quarantine.find(id).orElseThrow(() -> new NotFoundException("quarantine " + id));
    }

    private static RefusedException refused(String code, String what, String instead) {
        return new RefusedException(Refusal.of(code, what, instead));
    }
}
