package cn.xinfang.correspondence;

import static cn.xinfang.casework.CityHall.BUREAU;
import static cn.xinfang.casework.CityHall.BUREAU_HEAD;
import static cn.xinfang.casework.CityHall.GOVERNMENT;
import static cn.xinfang.casework.CityHall.GOVERNMENT_HEAD;
import static cn.xinfang.casework.CityHall.OFFICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.casework.CityHall;
import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.store.CodeTableStore;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.docket.store.PetitionQuery;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.review.AdmissionText;
import cn.xinfang.petition.review.DraftReview;
import cn.xinfang.petition.review.RequestReview;
import cn.xinfang.petition.review.ReviewBody;
import cn.xinfang.petition.review.SignReview;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailRoomStoreTest {

    @Test
    void a_paper_of_a_review_is_posted_by_the_body_that_reviews_and_counted_at_its_workbench_until_it_is_served() {
        CityHall.open(hall -> {
            UUID petition = hall.answered();
            UnitRef office = hall.petitions.unit("6213000000000010001");
            ReviewBody government = ReviewBody.of(hall.petitions.unit("6213000000000020001"));
            hall.as(OFFICE).does(petition, new RequestReview(CityHall.DAY, null, "认为月份认定有误", null, government, List.of(government), office));
            hall.as(GOVERNMENT).does(petition, new DraftReview(new AdmissionText(true, null, null, null)));
            assertEquals(List.of(), room(hall).toPost());
            hall.as(GOVERNMENT_HEAD).does(petition, new SignReview("陇政复查〔2026〕1号"));

            PostLine line = room(hall).toPost().get(0);
            assertEquals(List.of(NoticeKind.REVIEW_ADMISSION.label()), line.notices());
            assertEquals("测**", line.name());
            assertEquals(1, toServe(hall));
            hall.as(BUREAU);
            assertEquals(List.of(), room(hall).toPost(), "承办单位没有文书要送达");

            hall.as(GOVERNMENT).does(petition, CityHall.served(NoticeKind.REVIEW_ADMISSION));
            assertEquals(List.of(), room(hall).toPost());
            assertEquals(0, toServe(hall));
        });
    }

    @Test
    void notices_of_the_handling_are_posted_by_the_unit_in_charge() {
        CityHall.open(hall -> {
            hall.answered();
            hall.as(BUREAU_HEAD);
            assertEquals(List.of(), room(hall).toPost());
        });
    }

    private static long toServe(CityHall hall) {
        return list(hall).counts(PetitionFilter.of(PetitionView.ALL), List.of(PetitionView.TO_SERVE)).get(PetitionView.TO_SERVE);
    }

    private static PetitionList list(CityHall hall) {
        return new PetitionList(new PetitionQuery(hall.entities), new CodeTables(new CodeTableStore(hall.entities)), hall.officials, hall.today);
    }

    private static MailRoom room(CityHall hall) {
        return new MailRoom(null, list(hall), hall.petitions, hall.officials, null, null, hall.today);
    }
}
