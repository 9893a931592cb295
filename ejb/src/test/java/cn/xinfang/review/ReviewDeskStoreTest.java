package cn.xinfang.review;

import static cn.xinfang.casework.CityHall.BUREAU;
import static cn.xinfang.casework.CityHall.DAY;
import static cn.xinfang.casework.CityHall.GOVERNMENT;
import static cn.xinfang.casework.CityHall.GOVERNMENT_HEAD;
import static cn.xinfang.casework.CityHall.GOVERNMENT_NAME;
import static cn.xinfang.casework.CityHall.OFFICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.xinfang.casework.CityHall;
import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.CompetentUnits;
import cn.xinfang.directory.store.CodeTableStore;
import cn.xinfang.directory.store.DirectoryStore;
import cn.xinfang.directory.store.RoutingRules;
import cn.xinfang.document.DocumentRegister;
import cn.xinfang.document.store.DocumentNumbers;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.review.AdmissionText;
import cn.xinfang.petition.review.DecisionText;
import cn.xinfang.petition.review.ReviewBody;
import cn.xinfang.petition.review.ReviewOutcome;
import cn.xinfang.petition.review.Round;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The desk of reviews with the shipped directory. */
class ReviewDeskStoreTest {

    private static final AdmissionText ADMITTED = new AdmissionText(true, null, null, null);
    private static final DecisionText UPHELD = new DecisionText(ReviewOutcome.UPHELD, "工资已付清。", "原意见事实清楚。", "《劳动法》第五十条",
            List.of(), 0, "省人民政府");

    @Test
    void the_government_reviews_its_bureau_numbers_its_papers_and_names_who_is_next() {
        CityHall.open(hall -> {
            UUID petition = hall.answered();
            ReviewDesk desk = desk(hall);
            hall.as(OFFICE);
            assertEquals(List.of(GOVERNMENT_NAME), desk.bodies(petition).stream().map(ReviewBody::name).toList().subList(0, 1));
            desk.request(petition, DAY, null, "认为月份认定有误", null, GOVERNMENT_NAME);
            assertEquals(Status.REVIEWING, hall.state(petition).status());

            hall.as(GOVERNMENT);
            desk.submit(petition, ADMITTED);
            hall.as(GOVERNMENT_HEAD);
            desk.sign(petition);
            hall.as(GOVERNMENT).does(petition, CityHall.served(NoticeKind.REVIEW_ADMISSION));
            assertEquals(List.of("省人民政府"), desk.nextBodies(petition));
            desk.submit(petition, UPHELD);
            hall.as(GOVERNMENT_HEAD);
            desk.sign(petition);

            Round round = hall.state(petition).review().current();
            assertEquals(List.of(1, 1), List.of(serial(round.admission().document()), serial(round.decision().document())), "各文种分别编号");
        });
    }

    @Test
    void a_draft_sent_back_takes_no_number() {
        CityHall.open(hall -> {
            UUID petition = requested(hall);
            ReviewDesk desk = desk(hall);
            hall.as(GOVERNMENT);
            desk.submit(petition, ADMITTED);
            hall.as(GOVERNMENT_HEAD);
            desk.sendBack(petition, "写明受理依据");
            assertNull(hall.state(petition).review().draft());
            long given = hall.sql.withHandle(db -> db.select("select count(*) from document_number where unit_code = '6213000000000020001'")
                    .mapTo(Long.class).one());
            assertEquals(0, given);
        });
    }

    @Test
    void a_body_that_is_not_competent_is_refused_and_the_reviewed_unit_cannot_decide() {
        CityHall.open(hall -> {
            UUID petition = hall.answered();
            ReviewDesk desk = desk(hall);
            hall.as(OFFICE);
            RefusedException refused = assertThrows(RefusedException.class,
                    () -> desk.request(petition, DAY, null, "不服", null, "陇宁市人力资源和社会保障局"));
            assertEquals("BODY_NOT_COMPETENT", refused.refusal().code());
            desk.request(petition, DAY, null, "认为月份认定有误", null, GOVERNMENT_NAME);
            hall.as(BUREAU);
            assertEquals("NOT_REVIEWER", assertThrows(RefusedException.class, () -> desk.submit(petition, ADMITTED)).refusal().code());
        });
    }

    @Test
    void before_there_is_a_request_the_government_does_not_see_the_petition() {
        CityHall.open(hall -> {
            UUID petition = hall.answered();
            hall.as(GOVERNMENT);
            assertThrows(NotFoundException.class, () -> desk(hall).submit(petition, ADMITTED));
        });
    }

    private static UUID requested(CityHall hall) {
        UUID petition = hall.answered();
        hall.as(OFFICE);
        desk(hall).request(petition, DAY, null, "认为月份认定有误", null, GOVERNMENT_NAME);
        return petition;
    }

    private static int serial(String document) {
        return Integer.parseInt(document.replaceAll(".*〕(\\d+)号", "$1"));
    }

    private static ReviewDesk desk(CityHall hall) {
        CompetentUnits competent = new CompetentUnits(new DirectoryStore(hall.entities), new RoutingRules(hall.sql),
                new CodeTables(new CodeTableStore(hall.entities)));
        return new ReviewDesk(hall.petitions, new ReviewBodies(hall.directory, competent, hall.petitions), hall.officials, hall.directory,
                new DocumentRegister(new DocumentNumbers(hall.sql)), hall.today);
    }
}
