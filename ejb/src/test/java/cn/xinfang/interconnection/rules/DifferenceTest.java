package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.journal.Entry;
import cn.xinfang.journal.PartName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Entry FIRST = Samples.entry(Samples.FIRST_STREAM, 1, false,
            Map.of(PartName.STUB, "{}", PartName.CONTENT, "{}", PartName.IDENTITY, "{}"));
    private static final Entry DRAFT = Samples.entry(Samples.FIRST_STREAM, 2, true, Map.of(PartName.STUB, "{}", PartName.CONTENT, "{}"));

    @Test
    void a_new_participant_gets_all_headers_and_the_granted_parts() {
        assertEquals(List.of(Set.of(PartName.STUB), Set.of()), parts(Map.of(), Set.of(PartName.STUB)));
    }

    @Test
    void parts_granted_later_are_sent_alone() {
        assertEquals(List.of(Set.of(PartName.CONTENT)), parts(Map.of(FIRST.header().id(), Set.of(PartName.STUB),
                DRAFT.header().id(), Set.of()), Set.of(PartName.STUB, PartName.CONTENT)));
    }

    @Test
    void nothing_is_sent_twice() {
        assertEquals(List.of(), parts(Map.of(FIRST.header().id(), Set.of(PartName.STUB), DRAFT.header().id(), Set.of()),
                Set.of(PartName.STUB)));
    }

    @Test
    void what_is_local_never_leaves_whatever_is_granted() {
        assertEquals(Set.of(), parts(Map.of(), Set.of(PartName.values())).get(1));
    }

    @Test
    void an_author_may_have_back_whatever_it_wrote() {
        List<Entry> difference = Difference.of(List.of(FIRST), Map.of(), Set.of(PartName.STUB), FIRST.header().node());
        assertEquals(Set.of(PartName.STUB, PartName.CONTENT, PartName.IDENTITY), difference.get(0).parts().keySet());
    }

    @Test
    void attachments_named_in_sent_parts_are_found_at_any_depth() {
        Entry entry = Samples.entry(Samples.FIRST_STREAM, 1, false, Map.of(PartName.CONTENT, """
                {"opinion":{"files":[{"id":"a","fileName":"b.pdf","mediaType":"application/pdf","size":3,"digest":"abc"}]}}"""));
        assertEquals(Set.of("abc"), NamedFiles.in(entry));
    }

    private static List<Set<PartName>> parts(Map<UUID, Set<PartName>> peerHas, Set<PartName> granted) {
        return Difference.of(List.of(FIRST, DRAFT), peerHas, granted, "621399").stream().map(entry -> Set.copyOf(entry.parts().keySet())).toList();
    }
}
