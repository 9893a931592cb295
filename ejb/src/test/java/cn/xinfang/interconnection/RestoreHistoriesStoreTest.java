package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.interconnection.NoteFact.NoteAnswered;
import cn.xinfang.interconnection.NoteFact.NoteOpened;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens in a random history: what a peer had when a node was restored is there again, and both go on. */
class RestoreHistoriesStoreTest extends RestorableNodes {

    @ParameterizedTest
    @CsvSource({"1, true", "2, false"})
    void whatever_was_done_between_backup_and_restore_nothing_that_a_peer_had_is_lost(long seed, boolean restoreCity) throws Exception {
        Random random = new Random(seed);
        List<UUID> streams = new ArrayList<>();
        work(random, streams);
        String backup = (restoreCity ? city : county).backUp();
        work(random, streams);
        List<List<String>> told = streams.stream().map(stream -> headers(restoreCity ? county : city, stream)).toList();
        if (restoreCity) {
            restoreCity(backup);
        } else {
            restoreCounty(backup);
        }
        night();
        for (int i = 0; i < streams.size(); i++) {
            assertTrue(headers(restoreCity ? city : county, streams.get(i)).containsAll(told.get(i)), "seed " + seed + ", stream " + i);
        }
        streams.removeIf(stream -> city.entries(stream).isEmpty() || county.entries(stream).isEmpty());
        work(random, streams);
        night();
        assertAgreed(streams);
    }

    /** Some things that happen on both sides, and nights between them. */
    private void work(Random random, List<UUID> streams) throws Exception {
        for (int i = 0; i < 10; i++) {
            TestNode node = random.nextBoolean() ? city : county;
            int what = random.nextInt(5);
            UUID known = streams.isEmpty() ? null : streams.get(random.nextInt(streams.size()));
            if (what == 0) {
                night();
            } else if (what == 1 || known == null || node.entries(known).isEmpty()) {
                streams.add(node.write(written("第" + i), new NoteOpened(random.nextBoolean())));
            } else {
                node.append(known, new NoteAnswered("答" + i));
            }
        }
    }
}
