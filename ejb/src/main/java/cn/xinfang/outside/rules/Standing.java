package cn.xinfang.outside.rules;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.Status;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * What the sender is told of his order. Of a report against somebody, and of what is confidential, he is told the number and
 * no more; what an officer wrote for him, an answer or why it goes back, he reads in any case.
 *
 * @param words          where it stands, for everybody to understand
 * @param due            legal end of the period that runs; null where none runs
 * @param unit           in whose hands it is
 * @param petitionNumber null unless it was registered as a petition
 * @param answer         what the citizen may be told; null as long as there is none, and where the written reply goes to him alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standing(String number, OrderState state, String words, LocalDate receivedOn, LocalDate due, String unit,
                       String petitionNumber, String answer, LocalDate endedOn) {

    /**
     * @param unit     name of the petition office that owns the order
     * @param petition that it became; null if it became none
     * @param answer   with which that petition was answered directly; null if it was not
     */
    public static Standing of(Order order, String unit, PetitionState petition, String answer) {
        OrderReceived received = order.received();
        String petitionNumber = order.end() instanceof OrderConverted it ? it.petitionNumber() : null;
        boolean restricted = received.restricted() || petition != null && petition.registration().restricted();
        if (restricted && (order.end() == null || petition != null)) {
            return new Standing(received.number(), order.state(), petition == null ? "已收到。" : "已依法登记。", received.receivedOn(),
                    null, null, petitionNumber, null, null);
        }
        if (petition != null) {
            return new Standing(received.number(), OrderState.CONVERTED, words(petition), received.receivedOn(), petition.terms().mostUrgent()
                    .map(RunningTerm::term).map(term -> term.dueLegal()).orElse(null), petition.assignment().holder().name(), petitionNumber,
                    answer, petition.endedOn());
        }
        return new Standing(received.number(), order.state(), words(order), received.receivedOn(), order.end() == null
                ? received.terms().stream().map(term -> term.dueLegal()).findFirst().orElse(null) : null, unit, null,
                order.end() instanceof OrderAnswered it ? it.answer() : null, order.decidedOn());
    }

    private static String words(Order order) {
        if (order.end() instanceof OrderReturned it) {
            return "已退回：" + it.reason();
        }
        return order.end() == null ? "已收到，信访部门正在处理。" : "已作为热线事项答复。";
    }

    private static String words(PetitionState petition) {
        Status status = petition.status();
        if (status == Status.JOINED || status == Status.NO_LONGER_ACCEPTED) {
            return status == Status.JOINED ? "该事项已在信访程序中，并入在先的信访件一并办理。" : "该事项的信访程序已经终结，不再受理，已书面告知信访人。";
        }
        return "已登记为信访件，" + (status == Status.REGISTERED ? "" : status.label() + "，") + "由" + petition.assignment().holder().name() + "办理。";
    }
}
