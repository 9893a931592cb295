package cn.xinfang.docket;

import cn.xinfang.docket.rules.Circumstances;
import cn.xinfang.docket.rules.FieldPolicy;
import cn.xinfang.docket.rules.Fingerprint;
import cn.xinfang.docket.rules.ProjectedPetition;
import cn.xinfang.docket.rules.Urgency;
import cn.xinfang.docket.store.DocketStore;
import cn.xinfang.docket.store.LikenessStore;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Projector;
import cn.xinfang.journal.Recorded;
import cn.xinfang.journal.Sharing;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.security.crypto.BlindIndex;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes rows of petitions. A petition whose registration has not arrived yet has none. */
@ApplicationScoped
public class PetitionProjector implements Projector<PetitionFact> {

    /** @param fingerprint empty for one that is like nothing */
    private record Projected(ProjectedPetition petition, Optional<Fingerprint> fingerprint) {
    }

    private DocketStore store;
    private LikenessStore likeness;
    private BlindIndex people;
    private String city;

    protected PetitionProjector() {
    }

    @Inject
    public PetitionProjector(DocketStore store, LikenessStore likeness, NodeKeys keys, NodeSettings node) {
        this.store = store;
        this.likeness = likeness;
        this.people = keys.blindIndex();
        this.city = node.parent().orElse(node.node());
    }

    @Override
    public String kind() {
        return "petition";
    }

    @Override
    public Class<PetitionFact> factType() {
        return PetitionFact.class;
    }

    @Override
    public List<Class<? extends PetitionFact>> factSlices() {
        return PetitionFact.SLICES;
    }

    @Override
    public void project(History<PetitionFact> history) {
        projectAll(List.of(history));
    }

    @Override
    public void projectAll(List<History<PetitionFact>> histories) {
        List<Projected> all = histories.parallelStream().map(this::projected).flatMap(Optional::stream).toList();
        store.replace(all.stream().map(Projected::petition).toList());
        likeness.replace(all.stream().collect(Collectors.toMap(it -> it.petition().id(), Projected::fingerprint)));
    }

    private Optional<Projected> projected(History<PetitionFact> history) {
        PetitionState state = Petition.fold(history);
        return state.known() ? Optional.of(new Projected(ProjectedPetition.of(state, history.version()), Fingerprint.of(state, people)))
                : Optional.empty();
    }

    @Override
    public Map<String, String> tables() {
        return DocketStore.TABLES;
    }

    @Override
    public Sharing sharing(History<PetitionFact> history) {
        PetitionState state = Petition.fold(history);
        if (!state.known()) {
            return Sharing.NONE;
        }
        Recorded<PetitionFact> newest = history.entries().get(history.entries().size() - 1);
        return FieldPolicy.sharing(Circumstances.of(history, state, city))
                .urgentIf(Urgency.of(state, newest.fact(), newest.header().at().toLocalDate()));
    }
}
