package cn.xinfang.bench;

import cn.xinfang.docket.rules.Fingerprint;
import cn.xinfang.docket.rules.Trait;
import cn.xinfang.docket.store.LikenessStore;
import cn.xinfang.docket.store.LikenessStore.Field;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Opening;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.security.crypto.NodeKeys;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** How long a clerk waits for the likely repeats while registering. */
final class LikenessBench {

    private static final int TIMES = 25;
    private static final Field EVERYWHERE = new Field(null, null, BenchNode.TODAY.minusYears(2));
    private static final Field EVER = new Field(null, null, LocalDate.of(2005, 5, 1));

    private final BenchDatabase database;
    private final Path data;
    private final Figures figures;

    LikenessBench(BenchDatabase database, Path data, Figures figures) {
        this.database = database;
        this.data = data;
        this.figures = figures;
    }

    void run() throws Exception {
        figures.heading("Likely repeats");
        try (Connection connection = database.connect(); BenchNode node = new BenchNode(data, connection)) {
            LikenessStore store = node.the(LikenessStore.class);
            Opening its = new OldRecords(1).opening(1);
            node.the(Journal.class).beginAll(List.of(its));
            Fingerprint wanted = fingerprint(its, node.the(NodeKeys.class));
            figures.latency("a letter that has its like", TIMES, () -> store.like(wanted, EVERYWHERE));
            figures.latency("the same, however old", TIMES, () -> store.like(wanted, EVER));
            Fingerprint form = formLetter(connection, wanted);
            figures.latency("a form letter that came twenty thousand times", TIMES, () -> store.like(form, EVERYWHERE));
            figures.latency("the same, however old", TIMES, () -> store.like(form, EVER));
        }
    }

    private static Fingerprint fingerprint(Opening opening, NodeKeys keys) {
        PetitionState state = PetitionState.unborn(null);
        for (var fact : opening.facts()) {
            state = ((PetitionFact) fact).on(state);
        }
        return Fingerprint.of(state, keys.blindIndex()).orElseThrow();
    }

    /** The keys that one of fifty petitions has. */
    private static Fingerprint formLetter(Connection connection, Fingerprint like) {
        Map<Long, Trait> keys = new HashMap<>();
        List<Long> ofForm = Jdbi.create(connection).withHandle(db -> db.select("select hashint8extended(k, 7) from generate_series(1::bigint, 16) k")
                .mapTo(Long.class).list());
        ofForm.forEach(key -> keys.put(key, Trait.TEXT));
        return new Fingerprint(like.division(), like.contentClass(), keys, like.sketch());
    }
}
