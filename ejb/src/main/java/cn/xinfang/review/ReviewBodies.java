package cn.xinfang.review;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.CompetentUnits;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.UnitView;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.review.Instance;
import cn.xinfang.petition.review.ReviewBody;
import cn.xinfang.petition.review.Round;
import cn.xinfang.review.rules.CompetentBody;
import cn.xinfang.review.rules.CompetentBody.Place;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks the competent bodies up in the directory. */
@Dependent
class ReviewBodies {

    private final Directory directory;
    private final CompetentUnits competent;
    private final Petitions petitions;

    @Inject
    ReviewBodies(Directory directory, CompetentUnits competent, Petitions petitions) {
        this.directory = directory;
        this.competent = competent;
        this.petitions = petitions;
    }

    /**
     * Those to which the next request may go.
     *
     * @param taker the unit that takes the request, and keeps the file of a body outside the city
     */
    List<ReviewBody> of(PetitionState state, UnitRef taker) {
        CompetentBody above = competent(state);
        return Stream.concat(above.units().stream().map(petitions::unit).map(ReviewBody::of),
                above.outside().stream().map(name -> new ReviewBody(name, taker))).toList();
    }

    /** Names of those to which a re-examination of the present review may go. */
    List<String> next(PetitionState state, UnitRef taker) {
        ReviewBody body = state.review().current().request().body();
        CompetentBody above = body.outside() ? CompetentBody.aboveOutside() : above(directory.unit(body.desk().code()), state);
        return Stream.concat(above.units().stream().map(code -> directory.unit(code).name()), above.outside().stream()).toList();
    }

    private CompetentBody competent(PetitionState state) {
        if (state.review().next() == Instance.REVIEW) {
            return above(directory.unit(state.assignment().holderCode()), state);
        }
        Optional<ReviewBody> reviewed = state.review().decided().map(Round::request).map(it -> it.body());
        return reviewed.filter(ReviewBody::outside).map(body -> CompetentBody.aboveOutside())
                .orElseGet(() -> above(directory.unit(reviewed.orElseThrow().desk().code()), state));
    }

    private CompetentBody above(UnitView decided, PetitionState state) {
        UnitView superior = decided.superior() == null ? null : directory.unit(decided.superior());
        UnitView top = superior == null || superior.superior() == null ? null : directory.unit(superior.superior());
        List<Place> counterparts = top == null ? List.of()
                : competent.suggest(top.division(), state.registration().particulars().contentClass()).stream()
                .map(it -> place(directory.unit(it.unit().code()))).toList();
        return CompetentBody.above(place(decided), superior == null ? null : place(superior), counterparts);
    }

    private static Place place(UnitView unit) {
        return new Place(unit.code(), unit.kind(), unit.superior());
    }
}
