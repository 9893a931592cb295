package cn.xinfang.web.linking;

import cn.xinfang.docket.MatterChain;
import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.petition.linking.LinkingState;
import cn.xinfang.web.file.PetitionFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The petitions about the same matter as they stand today, as far as the signed-in person may see them. */
@Named("linked")
@RequestScoped
public class Linked {

    @Inject
    private PetitionList list;

    @Inject
    private PetitionFile file;

    @Inject
    private MatterChain chain;

    private Map<UUID, PetitionLine> lines = Map.of();
    private List<MatterChain.Link> derived = List.of();

    @PostConstruct
    void read() {
        LinkingState linking = file.view().linking();
        Stream<UUID> leads = Stream.concat(Stream.ofNullable(linking.joined()), linking.related().stream()).map(it -> it.lead().id());
        derived = chain.of(file.uuid());
        lines = list.those(Stream.concat(leads, linking.noted().stream().map(it -> it.petition())).distinct().toList()).stream()
                .collect(Collectors.toMap(PetitionLine::id, Function.identity()));
    }

    /** What has one origin with the petition; empty where nothing grew from anything. */
    public List<MatterChain.Link> derived() {
        return derived;
    }

    /** Null where he may not see it, or it is not on this node. */
    public PetitionLine line(UUID petition) {
        return lines.get(petition);
    }
}
