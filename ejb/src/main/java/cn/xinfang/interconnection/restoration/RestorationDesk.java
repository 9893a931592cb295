package cn.xinfang.interconnection.restoration;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.store.RestorationStore;
import cn.xinfang.interconnection.store.RestorationStore.RestorationRow;
import cn.xinfang.journal.Writing;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * How a restore of this node stands, and the decision to write again although a peer has not given back everything: the system
 * administrator proposes it with the reason, another or the audit administrator agrees. Both are kept with it.
 */
@Stateless
@RolesAllowed({Duties.SYSTEM_ADMIN, Duties.AUDIT_ADMIN})
public class RestorationDesk {

    private static final int SHOWN = 500;
    private static final int REASON = 10;

    @Inject
    private RestorationStore store;

    @Inject
    private Restoration restoration;

    @Inject
    private Writing writing;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /** Whether nothing is written at present. */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD, Duties.SYSTEM_ADMIN,
            Duties.AUDIT_ADMIN})
    public boolean paused() {
        return writing.paused().isPresent();
    }

    /** Empty when there never was one. */
    public Optional<RestorationView> last() {
        return store.last().map(row -> RestorationView.of(row, store.peers(row.id())));
    }

    /** At most 500 streams of which parts were lost. */
    public List<LostView> lost() {
        return store.lost(SHOWN).stream().map(LostView::of).toList();
    }

    /**
     * Proposes to write without waiting. A later proposal takes the place of an earlier one.
     *
     * @param reason at least ten characters
     * @throws RefusedException {@code RELEASE_REASON}, or {@code NOT_PAUSED} when this node writes already
     */
    @RolesAllowed(Duties.SYSTEM_ADMIN)
    public void propose(String reason) {
        if (reason == null || reason.strip().length() < REASON) {
            throw refused("RELEASE_REASON", "须写明为何不等对方交还。", "请写至少十个字，例如对方何时才能连通、有什么急件。");
        }
        Official official = officials.current();
        store.propose(paused(writing.paused()).id(), official.account(), official.name(), reason.strip(), today.instant());
    }

    /**
     * Agrees to the proposal of another administrator; this node writes at once.
     *
     * @throws RefusedException {@code SECOND_PERSON} without a proposal, or to one's own; {@code NOT_PAUSED}
     */
    public void agree() {
        RestorationRow row = paused(writing.paused());
        Official official = officials.current();
        if (row.proposedBy() == null || row.proposedBy().equals(official.account())) {
            throw refused("SECOND_PERSON", "须由另一名管理员同意。", "请另一名系统管理员或审计管理员登录后在本页同意。");
        }
        store.release(row.id(), official.account(), official.name());
        restoration.write(row);
    }

    private RestorationRow paused(Optional<String> paused) {
        return paused.flatMap(words -> store.open())
                .orElseThrow(() -> refused("NOT_PAUSED", "本节点没有暂停写入。", "请刷新页面。"));
    }

    private static RefusedException refused(String code, String message, String instead) {
        return new RefusedException(Refusal.of(code, message, instead));
    }
}
