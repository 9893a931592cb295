package cn.xinfang.outside.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    private static final String OFFICE = "6213000000000010001";
    private static final String WORDS = "已通知管护单位三日内修复。";

    @Test
    void an_order_that_waits_may_be_answered_or_go_back() {
        Order order = new Order(received(Orders.lamps("1")), null);
        assertEquals(Optional.empty(), order.answerRefusal(WORDS, Orders.DAY));
        assertEquals(Optional.empty(), order.returnRefusal("不属于本市。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 好 "})
    void an_answer_and_a_reason_need_words(String words) {
        Order order = new Order(received(Orders.lamps("1")), null);
        assertEquals("ORDER_ANSWER", code(order.answerRefusal(words, Orders.DAY)));
        assertEquals("ORDER_REASON", code(order.returnRefusal(words)));
    }

    @Test
    void what_is_decided_is_decided_once() {
        Order order = new Order(received(Orders.accusation("1")), new OrderReturned(Orders.DAY, "不属于本市。"));
        assertEquals("ORDER_DECIDED", code(order.answerRefusal(WORDS, Orders.DAY)));
        assertEquals("ORDER_DECIDED", code(order.returnRefusal(WORDS)));
    }

    @ParameterizedTest
    @CsvSource({"2022-04-30, 《信访条例》第二十三条", "2026-03-03, 《信访工作条例》第三十条第三款"})
    void a_report_against_somebody_is_no_matter_of_the_hotline(LocalDate day, String article) {
        Refusal refusal = new Order(received(Orders.accusation("1")), null).answerRefusal(WORDS, day).orElseThrow();
        assertEquals("ORDER_ACCUSES " + article, refusal.code() + " " + refusal.article());
    }

    @Test
    void what_waits_is_told_with_unit_and_date_and_what_was_answered_with_the_answer() {
        OrderReceived lamps = received(Orders.lamps("1"));
        assertEquals(new Standing("1", OrderState.RECEIVED, "已收到，信访部门正在处理。", Orders.DAY, null, "市信访局", null, null, null),
                Standing.of(new Order(lamps, null), "市信访局", null, null));
        assertEquals(new Standing("1", OrderState.ANSWERED, "已作为热线事项答复。", Orders.DAY, null, "市信访局", null, WORDS, Orders.DAY),
                Standing.of(new Order(lamps, new OrderAnswered(Orders.DAY, WORDS)), "市信访局", null, null));
    }

    @Test
    void of_a_report_the_sender_is_told_the_number_and_no_more() {
        Standing standing = Standing.of(new Order(received(Orders.accusation("7")), null), "市信访局", null, null);
        assertEquals(new Standing("7", OrderState.RECEIVED, "已收到。", Orders.DAY, null, null, null, null, null), standing);
    }

    @Test
    void a_report_is_read_by_case_officers_of_its_office_only() {
        OrderReceived report = received(Orders.accusation("7"));
        assertEquals("true false false", report.opensFor(OFFICE, true) + " " + report.opensFor(OFFICE, false) + " " + report.opensFor("other", true));
        assertEquals(true, received(Orders.lamps("7")).opensFor(OFFICE, false));
    }

    @Test
    void a_registration_begins_with_what_the_sender_said_and_the_day_of_receipt() {
        Registration registration = received(Orders.lamps("LN-1")).registration(Orders.DAY.plusDays(2));
        assertEquals(Channel.HOTLINE, registration.channel());
        assertEquals(Orders.DAY, registration.receivedOn());
        assertEquals("由外部来件转为信访件", registration.lateReason());
        assertEquals("12345 热线 LN-1", registration.matter().source() + " " + registration.matter().sourceNumber());
        assertEquals(ClaimClass.APPEAL, registration.claims().get(0).claimClass());
        assertEquals(List.of("CLASS_MISSING"), registration.defects(Orders.DAY.plusDays(2)).stream().map(Refusal::code).toList());
    }

    private static OrderReceived received(OrderText text) {
        return new OrderReceived(new UUID(1, 1), text.number(), Channel.HOTLINE, OFFICE, Orders.DAY, text.restricted(), List.of(), "12345 热线",
                text.withoutCitizen(), List.of(), text.citizen());
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code).orElse("none");
    }
}
