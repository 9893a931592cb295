package cn.xinfang.outside.rules;

/** Says in one sentence what happened to an order. */
public final class OrderSentences {

    private OrderSentences() {
    }

    public static String of(OrderFact fact) {
        if (fact instanceof OrderReceived it) {
            return "收到" + it.senderName() + "的来件 " + it.number();
        }
        if (fact instanceof OrderConverted it) {
            return "转为信访件 " + it.petitionNumber();
        }
        return fact instanceof OrderAnswered ? "作为热线事项答复来件单位" : "退回来件单位";
    }
}
