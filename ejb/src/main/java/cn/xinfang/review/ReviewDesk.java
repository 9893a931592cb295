package cn.xinfang.review;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.document.DocumentKind;
import cn.xinfang.document.DocumentRegister;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.review.DraftReview;
import cn.xinfang.petition.review.RequestReview;
import cn.xinfang.petition.review.ReviewBody;
import cn.xinfang.petition.review.ReviewText;
import cn.xinfang.petition.review.SendBackReview;
import cn.xinfang.petition.review.SignReview;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes requests for review and re-examination, and is the desk of the body that decides them. */
@Stateless
public class ReviewDesk {

    private Petitions petitions;
    private ReviewBodies bodies;
    private Officials officials;
    private Directory directory;
    private DocumentRegister documents;
    private Today today;

    protected ReviewDesk() {
    }

    @Inject
    public ReviewDesk(Petitions petitions, ReviewBodies bodies, Officials officials, Directory directory, DocumentRegister documents, Today today) {
        this.petitions = petitions;
        this.bodies = bodies;
        this.officials = officials;
        this.directory = directory;
        this.documents = documents;
        this.today = today;
    }

    /** The bodies that the law gives the petitioner to choose from. */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public List<ReviewBody> bodies(UUID petition) {
        return bodies.of(petitions.visible(petition), own());
    }

    /**
     * @param postedOn postmark; null where it did not come by post
     * @param excuse   why he is late, in his words; may be null
     * @param body     name of the one he chose
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public void request(UUID petition, LocalDate receivedOn, LocalDate postedOn, String grounds, String excuse, String body) {
        UnitRef own = own();
        petitions.act(petition, state -> {
            List<ReviewBody> competent = bodies.of(state, own);
            ReviewBody chosen = competent.stream().filter(it -> it.name().equals(body)).findFirst().orElse(null);
            return new RequestReview(receivedOn, postedOn, grounds, excuse, chosen, competent, own);
        });
    }

    /** Names of the bodies to which the petitioner may turn after the present review. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public List<String> nextBodies(UUID petition) {
        return bodies.next(petitions.visible(petition), own());
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void submit(UUID petition, ReviewText text) {
        petitions.act(petition, state -> new DraftReview(text));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void sign(UUID petition) {
        petitions.act(petition, state -> new SignReview(number(state)));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void sendBack(UUID petition, String remark) {
        petitions.act(petition, state -> new SendBackReview(remark));
    }

    private UnitRef own() {
        return petitions.unit(officials.current().unit());
    }

    /** A body outside the city numbers its papers itself. */
    private String number(PetitionState state) {
        if (state.review().draft() == null || state.review().current().request().body().outside()) {
            return null;
        }
        String code = state.review().draft().text().notice(state.review().current()).code();
        DocumentKind kind = Stream.of(DocumentKind.values()).filter(it -> it.code().equals(code)).findFirst().orElseThrow();
        UnitView unit = directory.unit(state.review().current().desk());
        return documents.next(unit.code(), unit.docSign(), kind, today.date());
    }
}
