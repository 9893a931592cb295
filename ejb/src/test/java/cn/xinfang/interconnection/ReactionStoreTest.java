package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.journal.Reactions;
import cn.xinfang.journal.store.ReactorCursors;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An entry on which a reactor fails stops neither the reactor nor the exchange. */
class ReactionStoreTest extends CityAndCounty {

    @Test
    void one_bad_entry_delays_no_other_and_is_tried_again() throws Exception {
        NoteReactor reactor = city.the(NoteReactor.class);
        UUID bad = city.write(written("坏的"), new NoteOpened(true));
        reactor.failOn(bad);
        UUID first = city.write(written("第一"));
        night();
        UUID second = city.write(written("第二"));
        night();
        assertEquals(List.of(first, second), reactor.seen());
        assertEquals(2, city.the(ReactorCursors.class).waiting("note").size());
        assertEquals(digests(city, second), digests(county, second));
        reactor.failOn(null);
        city.the(Reactions.class).runPending();
        assertEquals(List.of(first, second, bad, bad), reactor.seen());
        assertEquals(List.of(), city.the(ReactorCursors.class).waiting("note"));
    }
}
