package cn.xinfang.journal;

import cn.xinfang.journal.store.LifeStore;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Whether this node may write, and under which incarnation. A node that knows less than it has told others would give the
 * same numbers to other entries; until it has read back what it told, nothing is written but streams that never leave it.
 */
@ApplicationScoped
public class Writing {

    private LifeStore store;

    protected Writing() {
    }

    @Inject
    public Writing(LifeStore store) {
        this.store = store;
    }

    /** From 1; raised at every restore from a backup. */
    public int incarnation() {
        return store.life().incarnation();
    }

    /** Why nothing is written, in Chinese; empty while all is well. */
    public Optional<String> paused() {
        return Optional.ofNullable(store.life().paused());
    }

    public void pause(String words) {
        store.pause(words);
    }

    /** Writes again, as another incarnation: nothing that the earlier one may have told is said by this one. */
    public void resume(int incarnation) {
        store.resume(incarnation);
    }

    /** After the database moved to another server: what it holds comes before whatever will be written. */
    public void moved() {
        store.rebase();
    }

    /**
     * @param staysHere whether the entry is for a stream that never leaves the node
     * @return the incarnation to be written
     * @throws RefusedException {@code READING_BACK}
     */
    int toWrite(boolean staysHere) {
        LifeStore.Life life = store.life();
        if (life.paused() != null && !staysHere) {
            throw new RefusedException(Refusal.of("READING_BACK", "本节点正从备份恢复，暂时只能查阅，不能办理。",
                    "请先在纸上登记，恢复完成后补录；进度见“恢复”。"));
        }
        return life.incarnation();
    }
}
