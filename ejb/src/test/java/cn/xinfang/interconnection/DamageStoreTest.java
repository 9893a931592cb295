package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PeerStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files of packages that are lost or damaged on either side, at any time, come again without people. */
class DamageStoreTest extends CityAndCounty {

    @Test
    void a_package_whose_file_was_damaged_before_anybody_signed_for_it_is_written_anew() throws Exception {
        UUID first = county.write(written("第一"));
        flipByte(county.the(Outbox.class).after(CITY, 0).orElseThrow().volume(1));
        UUID second = county.write(written("第二"));
        night();
        assertEquals(digests(county, first), digests(city, first));
        assertEquals(digests(county, second), digests(city, second));
        assertNull(city.the(PeerStore.class).find(COUNTY).orElseThrow().alarm());
        assertEquals(1, city.the(PackageStore.class).newest(COUNTY, 10).size());
    }

    @Test
    void packages_of_the_city_whose_files_are_gone_before_anybody_signed_are_written_anew() throws Exception {
        UUID first = city.write(written("第一"));
        Path one = city.the(Outbox.class).after(COUNTY, 0).orElseThrow().volume(1);
        UUID second = city.write(written("第二"));
        city.the(Outbox.class).after(COUNTY, 1).orElseThrow();
        Files.delete(one);
        night();
        assertEquals(digests(city, first), digests(county, first));
        assertEquals(digests(city, second), digests(county, second));
    }

    @Test
    void a_package_that_was_damaged_after_the_city_signed_for_it_is_brought_again() throws Exception {
        UUID stream = county.write(written("报上来"));
        city.take(county.the(Outbox.class).after(CITY, 0).orElseThrow());
        flipByte(city.the(PackageFolder.class).incoming(COUNTY, 1).volume(1));
        city.runWaiting();
        assertEquals(List.of(), city.entries(stream));
        night();
        assertEquals(digests(county, stream), digests(city, stream));
    }

    @Test
    void a_package_that_was_damaged_after_the_county_signed_for_it_is_fetched_again() throws Exception {
        UUID stream = city.write(written("转下去"));
        county.take(city.the(Outbox.class).after(COUNTY, 0).orElseThrow());
        Files.delete(county.the(PackageFolder.class).incoming(CITY, 1).volume(1));
        night();
        assertEquals(digests(city, stream), digests(county, stream));
    }

    @Test
    void what_was_set_aside_in_a_package_that_is_damaged_since_is_asked_for_anew() throws Exception {
        city.the(NoteProjector.class).refuse("不识");
        UUID stream = county.write(written("不识"), new NoteOpened(true));
        night();
        Files.delete(city.the(PackageFolder.class).incoming(COUNTY, 1).volume(1));
        city.the(NoteProjector.class).refuseNothing();
        city.the(RunRequests.class).request(COUNTY);
        city.runWaiting();
        assertEquals(Kind.ANEW, open(city, COUNTY).get(0).kind());
        night();
        assertEquals(digests(county, stream), digests(city, stream));
    }

    private static void flipByte(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
