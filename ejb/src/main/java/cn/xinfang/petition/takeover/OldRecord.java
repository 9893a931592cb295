package cn.xinfang.petition.takeover;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One old record, as far as it could be understood.
 *
 * @param receivedOn   its only date; receipt and registration count as of that day
 * @param division     place of the problem
 * @param contentClass code of the content tree
 * @param people       petitioners who took part, 1–9999
 * @param petitioner   null for anonymous records
 * @param reply        what the petitioner was answered; null if nothing is recorded
 * @param repliedOn    the day of the answer, which counts as the day of service
 */
public record OldRecord(LocalDate receivedOn, Channel channel, String division, String contentClass, ClaimClass claimClass,
                        int people, boolean confidential, Matter matter, Petitioner petitioner, String reply, LocalDate repliedOn,
                        Origin origin) {

    /** Why it cannot be taken over, read on {@code today}; empty if it can. */
    public Optional<Refusal> refusal(LocalDate today) {
        return Stream.<Supplier<Optional<Refusal>>>of(
                () -> refuseIf(receivedOn == null, "OLD_DATE_MISSING", "没有日期。", "请补填信访日期后重新导入。"),
                () -> refuseIf(receivedOn.isAfter(today), "OLD_DATE_AHEAD", "日期 " + receivedOn + " 晚于今天。", "请核对日期。"),
                () -> refuseIf(receivedOn.isBefore(RuleSet.XFTL2005.inForceFrom()), "OLD_DATE_TOO_EARLY",
                        "日期 " + receivedOn + " 早于 2005-05-01《信访条例》施行之日，期限无从判定。", "请作为档案另行保存。"),
                () -> refuseIf(matter.text() == null, "OLD_TEXT_MISSING", "主题和内容都为空。", "请补填后重新导入。"),
                () -> refuseIf(reply != null && repliedOn == null, "REPLY_DATE_MISSING", "有答复内容而没有答复日期，是否超期无从判定。", "请补填答复日期后重新导入。"),
                () -> refuseIf(repliedOn != null && repliedOn.isBefore(receivedOn), "REPLIED_TOO_EARLY",
                        "答复日期 " + repliedOn + " 早于信访日期 " + receivedOn + "。", "请核对两个日期。"),
                () -> refuseIf(repliedOn != null && repliedOn.isAfter(today), "REPLIED_AHEAD", "答复日期 " + repliedOn + " 晚于今天。", "请核对日期。"))
                .map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    boolean answered() {
        return repliedOn != null;
    }

    /** Without the person accused a report can be kept from nobody: it stays where it is and no class of it is confirmed. */
    boolean accuses() {
        return claimClass == ClaimClass.ACCUSATION;
    }

    /** The record does not number its demands: it holds one. Of the six routes an appeal of 2022 took the sixth, which has a period. */
    List<Claim> claims() {
        boolean routed = claimClass == ClaimClass.APPEAL && RuleSet.at(receivedOn) == RuleSet.XFGZTL2022;
        return List.of(new Claim(1, matter.summary(), claimClass, routed ? Route.PETITION : null));
    }

    private static Optional<Refusal> refuseIf(boolean wrong, String code, String message, String instead) {
        return wrong ? Optional.of(Refusal.of(code, message, instead)) : Optional.empty();
    }
}
