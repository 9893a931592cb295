package cn.xinfang.interconnection;

import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.interconnection.store.RunStore.State;
import cn.xinfang.journal.Reactions;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A run with a peer that only tries one stream again, at once and without the line. */
@ApplicationScoped
public class Replay {

    @Inject
    private RunStore runs;

    @Inject
    private WaitingStreams waiting;

    @Inject
    private Reactions reactions;

    @Inject
    private Today today;

    /** @throws RefusedException {@code EXCHANGE_RUNNING} while another run with the peer is under way */
    public void now(String peer, UUID stream) {
        UUID run = runs.beginNow(peer, RunStore.Cause.REQUESTED, today.date(), null, today.instant()).orElseThrow(() -> new RefusedException(
                Refusal.of("EXCHANGE_RUNNING", "正在与对方交换，交换中会自动重试。", "请等交换结束后刷新查看。")));
        State end = State.FAILED;
        try {
            waiting.tryAgain(run, peer, new StopSignal(() -> false), row -> row.stream().equals(stream));
            reactions.runPending();
            end = State.DONE;
        } finally {
            runs.end(run, end, end == State.DONE ? null : "重试没有完成，请稍后再试", today.instant());
        }
    }
}
