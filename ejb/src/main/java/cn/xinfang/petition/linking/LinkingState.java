package cn.xinfang.petition.linking;

import cn.xinfang.petition.RunningTerms;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.UnitRef;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What else is about the matter.
 *
 * @param joined      the link by which this petition goes on in another; null while it is handled by itself
 * @param termsBefore its periods before that; null while it is handled by itself
 * @param related     links to petitions that this one only refers to
 * @param noted       links of other petitions to this one
 */
public record LinkingState(PetitionLinked joined, RunningTerms termsBefore, List<PetitionLinked> related, List<LinkNoted> noted)
        implements SliceState {

    public static final LinkingState ALONE = new LinkingState(null, null, List.of(), List.of());

    /** Petitions that go on in this one. */
    public List<LinkNoted> joining() {
        return noted.stream().filter(it -> it.kind().joins()).toList();
    }

    public boolean relatedTo(UUID lead) {
        return related.stream().anyMatch(it -> it.lead().id().equals(lead));
    }

    LinkingState joined(PetitionLinked link, RunningTerms terms) {
        return new LinkingState(link, terms, related, noted);
    }

    LinkingState apart() {
        return new LinkingState(null, null, related, noted);
    }

    LinkingState leadHeldBy(UnitRef unit) {
        return new LinkingState(joined.leadHeldBy(unit), termsBefore, related, noted);
    }

    LinkingState relatedTo(PetitionLinked link) {
        List<PetitionLinked> more = new ArrayList<>(notRelatedTo(link.lead().id()).related);
        more.add(link);
        return new LinkingState(joined, termsBefore, List.copyOf(more), noted);
    }

    LinkingState notRelatedTo(UUID lead) {
        return new LinkingState(joined, termsBefore, related.stream().filter(it -> !it.lead().id().equals(lead)).toList(), noted);
    }

    LinkingState noted(LinkNoted link) {
        List<LinkNoted> more = new ArrayList<>(withdrawn(link.petition(), link.kind()).noted);
        more.add(link);
        return new LinkingState(joined, termsBefore, related, List.copyOf(more));
    }

    LinkingState withdrawn(UUID petition, LinkKind kind) {
        return new LinkingState(joined, termsBefore, related,
                noted.stream().filter(it -> !it.petition().equals(petition) || it.kind() != kind).toList());
    }
}
