package cn.xinfang.interconnection.envelope;

import cn.xinfang.interconnection.rules.EnvelopeFact;
import cn.xinfang.interconnection.rules.PartsSealed;
import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Projector;
import cn.xinfang.journal.Sharing;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Envelopes go from their sender through the city to their addressee; nothing is shown of them. */
@ApplicationScoped
public class EnvelopeProjector implements Projector<EnvelopeFact> {

    static final String KIND = "envelope";

    private static final Set<PartName> ALL_OF_IT = EnumSet.of(PartName.STUB, PartName.CONTENT);

    private String city;

    protected EnvelopeProjector() {
    }

    @Inject
    public EnvelopeProjector(NodeSettings node) {
        this.city = node.parent().orElse(node.node());
    }

    /** The envelopes about one stream from one node to another. */
    static UUID stream(UUID about, String from, String to) {
        return Ids.derived(about, KIND + "/" + from + "/" + to);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<EnvelopeFact> factType() {
        return EnvelopeFact.class;
    }

    @Override
    public void project(History<EnvelopeFact> history) {
    }

    @Override
    public Sharing sharing(History<EnvelopeFact> history) {
        PartsSealed first = (PartsSealed) history.entries().get(0).fact();
        return new Sharing(Stream.of(history.entries().get(0).header().node(), first.to(), city).distinct()
                .collect(Collectors.toMap(Function.identity(), node -> ALL_OF_IT)));
    }
}
