package cn.xinfang.assistance.rules;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.assistance.AssistanceKind;
import cn.xinfang.petition.assistance.Help;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a unit says of its help.
 *
 * @param people      1 to 9999; nobody is named
 * @param destination required of who was guided or accompanied
 */
public record Giving(Help help, int people, String destination) {

    /** Letters of destination and note at most. */
    public static final int LONGEST = 500;

    /** Why it cannot be recorded; empty where nothing is wrong. */
    public Optional<Refusal> refusal(LocalDate today) {
        return help.refusal(today).or(this::peopleCounted).or(this::destinationGiven).or(this::brief);
    }

    public ServiceGiven given(String unit, String unitName, String node, UUID petition) {
        return new ServiceGiven(help.kind(), help.on(), unit, unitName, node, people, destination, help.consent(), help.note(), petition);
    }

    private Optional<Refusal> peopleCounted() {
        return people < 1 || people > 9999
                ? Optional.of(Refusal.of("SERVICE_PEOPLE", "服务人数须在 1 至 9999 之间。", "请核对人数。")) : Optional.empty();
    }

    private Optional<Refusal> destinationGiven() {
        boolean onTheWay = help.kind() == AssistanceKind.GUIDANCE || help.kind() == AssistanceKind.ACCOMPANIMENT;
        return onTheWay && (destination == null || destination.isBlank())
                ? Optional.of(Refusal.of("SERVICE_DESTINATION", help.kind().label() + "须写明去处。", "请填写引导、陪同到的单位和窗口。")) : Optional.empty();
    }

    private Optional<Refusal> brief() {
        return length(destination) > LONGEST || length(help.note()) > LONGEST
                ? Optional.of(Refusal.of("SERVICE_TEXT", "去处和说明各不超过 " + LONGEST + " 字。", "请精简；诉求内容请登记信访件。")) : Optional.empty();
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
