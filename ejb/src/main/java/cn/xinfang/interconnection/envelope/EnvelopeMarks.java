package cn.xinfang.interconnection.envelope;

import cn.xinfang.interconnection.store.EnvelopeStore;
import cn.xinfang.interconnection.store.EnvelopeStore.Due;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Sharing;
import cn.xinfang.journal.StreamsChanged;
import cn.xinfang.kernel.NodeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Marks, in the transaction that changed a stream, what another county may hold of it and the city between may not. */
@ApplicationScoped
public class EnvelopeMarks {

    @Inject
    private EnvelopeStore envelopes;

    @Inject
    private NodeSettings node;

    void mark(@Observes StreamsChanged change) {
        node.parent().ifPresent(city -> change.sharing().forEach((stream, sharing) -> mark(stream, sharing, city)));
    }

    private void mark(UUID stream, Sharing sharing, String city) {
        Set<PartName> between = sharing.partsByNode().getOrDefault(city, Set.of());
        sharing.partsByNode().forEach((other, granted) -> {
            Set<PartName> parts = EnumSet.copyOf(granted);
            parts.removeAll(between);
            if (!other.equals(node.node()) && !parts.isEmpty()) {
                envelopes.mark(new Due(other, stream, parts));
            }
        });
    }
}
