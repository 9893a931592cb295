package cn.xinfang.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.AgentKind;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Presentation;
import cn.xinfang.petition.registration.Purpose;
import cn.xinfang.petition.registration.Registration;

class EntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UnitView BUREAU = new UnitView("621321000000010001", "安河县交通运输局", "交通局", "621321", "621321",
            UnitKind.GOVERNMENT, null, "安交", null, null, null, null, null);

    @Test
    void a_registration_comes_out_of_the_form_as_it_went_in() {
        Registration registration = new Registration(Channel.VISIT, TODAY.minusDays(2), TODAY.minusDays(1), "昨晚来访", "621321101", "0403",
                6, 20, false, true, true,
                new Matter("反映工地拖欠工资", "在青山镇修路工地务工，自去年十月起未领到工资。", "青山镇", "求决", "县长", "省信访局转来",
                        TODAY.minusDays(3), true, true, "XA00000000162", 3, "省信2026-1"),
                List.of(new Claim(1, "支付拖欠的工资", ClaimClass.APPEAL, Route.STATUTORY_DUTY), new Claim(2, "查处克扣工资的人", ClaimClass.ACCUSATION, null)),
                List.of(new AttachmentRef(new UUID(0, 1), "名单.pdf", "application/pdf", 10, "ab")),
                List.of(new Petitioner("代表甲", "青山镇", "13900000001", "a@example.org", null, true, "不得和解"),
                        new Petitioner("代表乙", "青山镇", "13900000002", null, null, false)),
                new Accused(BUREAU.code(), BUREAU.name(), BUREAU.node(), "某某", "科长"),
                new Presentation(true, new Presentation.Agent("张某", "13900000003", AgentKind.LAWYER, "代为陈述", TODAY.plusDays(90)),
                        new Presentation.Scribe("王某", true), "藏语", "马某", "行动不便"));

        assertEquals(registration, new Entry(registration).registration(code -> BUREAU));
    }

    @Test
    void empty_rows_count_for_nothing_and_claims_are_numbered_without_gaps() {
        Entry entry = letter();
        entry.addClaim();
        entry.addClaim();
        entry.claims().get(0).setText("  ");
        entry.claims().get(1).setText("修好水渠");
        entry.claims().get(2).setText("公开账目");
        entry.people().persons().add(new Person());

        Registration registration = entry.registration(code -> BUREAU);

        assertEquals(List.of(1, 2), registration.claims().stream().map(Claim::number).toList());
        assertEquals(List.of(), registration.petitioners());
    }

    @Test
    void a_claim_without_text_takes_the_class_that_the_purpose_suggests() {
        Entry entry = letter();
        entry.addClaim();
        entry.claims().get(0).setText("修好水渠");
        entry.substance().setPurpose(Purpose.ACCUSATION);

        entry.proposeClass();

        assertEquals(List.of(ClaimClass.APPEAL, ClaimClass.ACCUSATION), entry.claims().stream().map(ClaimRow::getClaimClass).toList());
        assertTrue(entry.accusation());
    }

    @Test
    void only_an_appeal_has_a_route() {
        Entry entry = letter();
        entry.claims().get(0).setText("延长公交运营时间");
        entry.claims().get(0).setClaimClass(ClaimClass.SUGGESTION);

        assertNull(entry.registration(code -> BUREAU).claims().get(0).route());
    }

    @Test
    void only_a_visit_of_five_or_more_names_representatives() {
        Entry entry = letter();
        entry.people().first().setName("代表甲");
        entry.people().setPeople(5);
        assertFalse(entry.group());
        assertFalse(entry.registration(code -> BUREAU).petitioners().get(0).representative());

        entry.arrival().setChannel(Channel.VISIT);
        assertTrue(entry.group());
        assertTrue(entry.registration(code -> BUREAU).petitioners().get(0).representative());
    }

    @Test
    void nobody_is_named_in_an_anonymous_letter() {
        Entry entry = letter();
        entry.people().first().setName("写信人");
        entry.people().setAnonymous(true);

        assertEquals(List.of(), entry.registration(code -> BUREAU).petitioners());
    }

    @Test
    void as_many_are_affected_as_petition_unless_entered() {
        Entry entry = letter();
        entry.people().setPeople(3);

        assertEquals(3, entry.registration(code -> BUREAU).affected());
    }

    @Test
    void the_next_letter_of_the_pile_keeps_form_place_and_purpose() {
        LastEntry last = new LastEntry();
        Entry entry = letter();
        entry.arrival().setChannel(Channel.HOTLINE);
        entry.substance().setDivision("621321101");
        entry.substance().setPurpose(Purpose.INQUIRY);
        last.keep(entry, null);

        Entry next = last.next(TODAY.plusDays(1));

        assertEquals(Channel.HOTLINE, next.arrival().getChannel());
        assertEquals("621321101", next.substance().getDivision());
        assertEquals(ClaimClass.INQUIRY, next.claims().get(0).getClaimClass());
        assertEquals(TODAY.plusDays(1), next.arrival().getReceivedOn());
    }

    @Test
    void the_next_letter_of_a_stack_goes_on_from_the_one_before_and_the_next_stack_starts_anew() {
        LastEntry last = new LastEntry();
        UUID stack = new UUID(9, 1);
        Entry entry = letter();
        entry.arrival().setReceivedOn(TODAY.minusDays(1));
        entry.arrival().setLateReason("周末收到");
        entry.arrival().setAddressee("市长");
        entry.substance().setDivision("621321101");
        last.keep(entry, stack);

        Entry next = letter();
        last.carryOver(next, stack);
        Entry another = letter();
        last.carryOver(another, new UUID(9, 2));

        assertEquals(List.of(TODAY.minusDays(1), "周末收到", "市长", "621321101"), List.of(next.arrival().getReceivedOn(),
                next.arrival().getLateReason(), next.arrival().getAddressee(), next.substance().getDivision()));
        assertNull(another.arrival().getAddressee());
        assertEquals(TODAY, another.arrival().getReceivedOn());
        assertEquals("621321101", another.substance().getDivision());
    }

    private static Entry letter() {
        return new LastEntry().next(TODAY);
    }
}
