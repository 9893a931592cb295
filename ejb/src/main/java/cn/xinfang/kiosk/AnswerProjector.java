package cn.xinfang.kiosk;

import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Projector;
import cn.xinfang.journal.Recorded;
import cn.xinfang.journal.Sharing;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kiosk.rules.QueryAnswerPublished;
import cn.xinfang.kiosk.rules.QueryFact;
import cn.xinfang.kiosk.store.QueryAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What counters may answer, one stream a petition: the city writes it, every county gets it. */
@ApplicationScoped
public class AnswerProjector implements Projector<QueryFact> {

    static final String KIND = "query";

    private static final Set<PartName> ALL_OF_IT = EnumSet.of(PartName.STUB, PartName.CONTENT);

    private QueryAnswers answers;
    private PeerStore peers;
    private NodeSettings node;

    protected AnswerProjector() {
    }

    @Inject
    public AnswerProjector(QueryAnswers answers, PeerStore peers, NodeSettings node) {
        this.answers = answers;
        this.peers = peers;
        this.node = node;
    }

    static UUID stream(UUID petition) {
        return Ids.derived(petition, KIND);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<QueryFact> factType() {
        return QueryFact.class;
    }

    /** The last word counts; a word that was erased says nothing. */
    @Override
    public void project(History<QueryFact> history) {
        Recorded<QueryFact> last = history.entries().get(history.entries().size() - 1);
        if (last.fact() instanceof QueryAnswerPublished published && published.answer() != null) {
            answers.put(history.stream(), published.answer());
        } else {
            answers.remove(history.stream());
        }
    }

    /** @throws IllegalStateException when another node than the city has written */
    @Override
    public Sharing sharing(History<QueryFact> history) {
        String city = node.parent().orElse(node.node());
        if (history.entries().stream().anyMatch(entry -> !entry.header().node().equals(city))) {
            throw new IllegalStateException("查询数据不是由市级节点写入的");
        }
        return node.parent().isPresent() ? Sharing.NONE
                : new Sharing(peers.nodes().stream().collect(Collectors.toMap(peer -> peer, peer -> ALL_OF_IT)));
    }
}
