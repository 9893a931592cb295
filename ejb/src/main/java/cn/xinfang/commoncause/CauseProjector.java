package cn.xinfang.commoncause;

import cn.xinfang.commoncause.rules.CauseFact;
import cn.xinfang.commoncause.rules.CommonCause;
import cn.xinfang.commoncause.store.CauseStore;
import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Projector;
import cn.xinfang.journal.Sharing;
import cn.xinfang.kernel.NodeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;

/** Makes rows of groups. The city reads those of its counties: what comes up in several of them is its own concern. */
@ApplicationScoped
public class CauseProjector implements Projector<CauseFact> {

    /** The kind of stream that a group is. */
    static final String KIND = "common_cause";

    private CauseStore store;
    private String city;

    protected CauseProjector() {
    }

    @Inject
    public CauseProjector(CauseStore store, NodeSettings node) {
        this.store = store;
        this.city = node.parent().orElse(node.node());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<CauseFact> factType() {
        return CauseFact.class;
    }

    @Override
    public void project(History<CauseFact> history) {
        CommonCause cause = CommonCause.of(history);
        if (cause.found() != null) {
            store.replace(history.stream(), cause);
        }
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("common_cause", "id", "common_cause_petition", "cause_id");
    }

    @Override
    public Sharing sharing(History<CauseFact> history) {
        return Sharing.withCity(city, EnumSet.allOf(PartName.class), history);
    }
}
