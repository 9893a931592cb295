package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.interconnection.restoration.RestorationCheck;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.Writing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** A city and a county that can be put back on an older database. */
abstract class RestorableNodes extends CityAndCounty {

    @BeforeEach
    void both_have_told_nothing() throws Exception {
        Files.deleteIfExists(keys.resolve(CITY + "-data/told/621321.json"));
        Files.deleteIfExists(keys.resolve(COUNTY + "-data/told/621300.json"));
        city.the(RestorationCheck.class).atStart(null);
        county.the(RestorationCheck.class).atStart(null);
    }

    void restoreCounty(String backup) throws Exception {
        county = county.restore(backup);
    }

    void restoreCity(String backup) throws Exception {
        city = city.restore(backup);
        server.serve(city);
    }

    /** As if the restore had not been noticed at the start. */
    static void finishRestoringSilently(TestNode node) {
        node.the(Jdbi.class).useHandle(db -> {
            db.execute("update restoration set closed_at = begun_at");
            db.execute("update node_life set paused = null");
        });
    }

    void assertAgreed(List<UUID> streams) {
        streams.forEach(stream -> assertEquals(headers(city, stream), headers(county, stream)));
        assertEquals(List.of(), city.the(QuarantineStore.class).open(COUNTY));
        assertEquals(List.of(), county.the(QuarantineStore.class).open(CITY));
        assertEquals(Optional.empty(), city.the(Writing.class).paused());
        assertEquals(Optional.empty(), county.the(Writing.class).paused());
    }

    static List<String> headers(TestNode node, UUID stream) {
        return node.entries(stream).stream().map(Entry::bytes).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
    }
}
