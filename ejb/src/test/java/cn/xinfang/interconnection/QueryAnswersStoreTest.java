package cn.xinfang.interconnection;

import static cn.xinfang.interconnection.ThreeNodes.ANHE_OFFICE;
import static cn.xinfang.interconnection.ThreeNodes.CITY_OFFICE;
import static cn.xinfang.interconnection.ThreeNodes.DAY;
import static cn.xinfang.interconnection.ThreeNodes.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.ReachStore;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Reactions;
import cn.xinfang.kiosk.rules.QueryAnswer;
import cn.xinfang.kiosk.store.QueryAnswers;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.closing.AnswerDirectly;
import cn.xinfang.petition.closing.Reply;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.Correct;
import cn.xinfang.petition.registration.IdentityCheck;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.petition.registration.ReissueCode;
import cn.xinfang.security.crypto.QueryCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What the counter of another county can tell of a petition, and of which it knows nothing. */
class QueryAnswersStoreTest extends CityAndCounties {

    private static final Claim WAGES = new Claim(1, "支付拖欠的工资", ClaimClass.APPEAL, Route.PETITION);
    private static final Claim REPORT = new Claim(1, "查处虚报补助", ClaimClass.ACCUSATION, null);
    private static final Claim INQUIRY = new Claim(1, "询问末班车时间", ClaimClass.INQUIRY, null);
    private static final String CODE = "ABCD2345";

    @Test
    void number_and_code_of_one_county_are_known_at_another_after_the_night() throws Exception {
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, letter(WAGES, false), QueryCode.hash(CODE));
        nodes.night(nodes.anhe, nodes.hebin);

        QueryAnswer answer = at(nodes.hebin, number(nodes.anhe, id)).orElseThrow();

        assertTrue(QueryCode.verify(CODE, answer.codeHash()));
        assertEquals("您的信访事项已经收到并登记。", answer.meaning());
        assertEquals(ANHE_OFFICE.code(), answer.handler());
        assertEquals(List.of("T01"), answer.terms().stream().map(it -> it.term().kind().name()).toList());
        assertEquals(List.of(), nodes.hebin.entries(id), "件本身不到河滨区");
        assertEquals(Optional.of(TestNode.NIGHT), nodes.hebin.the(ReachStore.class).of(ThreeNodes.ANHE));
    }

    @Test
    void nothing_of_the_matter_and_nobody_is_in_it() throws Exception {
        nodes.receive(nodes.city, CITY_OFFICE, letter(WAGES, false), "hash");
        nodes.night(nodes.hebin);
        List<Entry> entries = nodes.hebin.entries(stream(nodes.hebin));
        for (Entry entry : entries) {
            String told = new String(entry.bytes(), StandardCharsets.UTF_8) + entry.parts().values().stream()
                    .map(part -> new String(part.content(), StandardCharsets.UTF_8)).toList();
            for (String secret : List.of("王建设", "13900001234", "双泉镇", "工资", "拖欠")) {
                assertTrue(!told.contains(secret), told);
            }
        }
        assertEquals(1, entries.size());
    }

    @Test
    void a_new_standing_and_a_new_code_replace_the_old_ones_and_leave_nothing_of_them() throws Exception {
        UUID id = nodes.receive(nodes.city, CITY_OFFICE, letter(INQUIRY, false), QueryCode.hash(CODE));
        nodes.night(nodes.hebin);
        nodes.act(nodes.city, id, officer(CITY_OFFICE), new AnswerDirectly(List.of(new Reply(1, null, "末班车 21:30 从火车站发车。")), null));
        nodes.act(nodes.city, id, officer(CITY_OFFICE), new ReissueCode(IdentityCheck.ID_DOCUMENT, QueryCode.hash("WXYZ6789")));
        nodes.night(nodes.hebin);

        QueryAnswer answer = at(nodes.hebin, number(nodes.city, id)).orElseThrow();
        assertEquals("已经答复您。", answer.meaning());
        assertTrue(QueryCode.verify("WXYZ6789", answer.codeHash()) && !QueryCode.verify(CODE, answer.codeHash()));
        assertEquals(List.of(0, 1), nodes.hebin.entries(stream(nodes.hebin)).stream().map(entry -> entry.parts().size()).toList());
        assertEquals(List.of(0, 1), nodes.city.entries(stream(nodes.hebin)).stream().map(entry -> entry.parts().size()).toList());
    }

    @Test
    void reports_secret_petitions_and_unconfirmed_classes_are_unknown_at_other_counters() throws Exception {
        nodes.receive(nodes.city, CITY_OFFICE, letter(REPORT, false), "hash");
        nodes.receive(nodes.anhe, ANHE_OFFICE, letter(WAGES, true), "hash");
        nodes.register(nodes.city, CITY_OFFICE, letter(WAGES, false), "hash");
        nodes.night(nodes.anhe, nodes.hebin);
        assertEquals(List.of(), nodes.hebin.the(Jdbi.class).withHandle(db -> db.select("select kind from stream where kind <> 'certificate'").mapTo(String.class).list()));
    }

    @Test
    void what_becomes_restricted_is_unknown_from_the_next_night_on() throws Exception {
        UUID id = nodes.receive(nodes.city, CITY_OFFICE, letter(WAGES, false), "hash");
        nodes.night(nodes.hebin);
        assertTrue(at(nodes.hebin, number(nodes.city, id)).isPresent());
        nodes.act(nodes.city, id, officer(CITY_OFFICE), new Correct("来信人要求保密", letter(WAGES, true)));
        nodes.night(nodes.hebin);
        assertEquals(Optional.empty(), at(nodes.hebin, number(nodes.city, id)));
        assertTrue(nodes.hebin.entries(stream(nodes.hebin)).stream().allMatch(entry -> entry.parts().keySet().stream()
                .noneMatch(part -> part == PartName.CONTENT)));
    }

    @Test
    void what_did_not_change_is_not_sent_again() throws Exception {
        nodes.receive(nodes.city, CITY_OFFICE, letter(WAGES, false), "hash");
        nodes.night(nodes.hebin);
        nodes.city.the(Reactions.class).runPending();
        nodes.night(nodes.hebin, nodes.hebin);
        assertEquals(1, nodes.city.the(PackageStore.class).newest(ThreeNodes.HEBIN, 10).size());
    }

    private static Optional<QueryAnswer> at(TestNode node, String number) {
        return node.the(QueryAnswers.class).find(number);
    }

    private static String number(TestNode node, UUID petition) throws Exception {
        return ThreeNodes.state(node, petition).registration().particulars().number();
    }

    /** The only one of its kind. */
    private static UUID stream(TestNode node) {
        return node.the(Jdbi.class).withHandle(db -> db.select("select id from stream where kind = 'query'").mapTo(UUID.class).one());
    }

    private static Registration letter(Claim claim, boolean confidential) {
        Matter matter = new Matter("工地拖欠冬季工资", "本人王建设，在双泉镇修路，自去年十月起未领到工资。", "双泉镇", "求决", null, null, null, false, false);
        boolean report = claim.claimClass() == ClaimClass.ACCUSATION;
        return new Registration(Channel.LETTER, DAY, DAY, null, "621321101", "0403", 1, 1, false, confidential, false, matter, List.of(claim), List.of(),
                List.of(new Petitioner("王建设", "双泉镇", "13900001234", null, null, false)),
                report ? new Accused("6213020000001090001", "河滨区交通局", "621302", "某某", "局长") : null);
    }
}
