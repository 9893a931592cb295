package cn.xinfang.petition.registration;

import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.IdCard;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the clerk enters, with the rules of domain §2.1 that it must keep. */
public record Registration(Channel channel, LocalDate petitionedOn, LocalDate receivedOn, String lateReason, String division,
                           String contentClass, int people, int affected, boolean anonymous, boolean confidential,
                           boolean urgent, Matter matter, List<Claim> claims, List<AttachmentRef> attachments,
                           List<Petitioner> petitioners, Accused accused, Presentation presentation) {

    public Registration {
        presentation = presentation == null ? Presentation.PLAIN : presentation;
    }

    /** Brought by the petitioner himself. */
    public Registration(Channel channel, LocalDate petitionedOn, LocalDate receivedOn, String lateReason, String division,
                        String contentClass, int people, int affected, boolean anonymous, boolean confidential, boolean urgent, Matter matter,
                        List<Claim> claims, List<AttachmentRef> attachments, List<Petitioner> petitioners, Accused accused) {
        this(channel, petitionedOn, receivedOn, lateReason, division, contentClass, people, affected, anonymous, confidential, urgent, matter,
                claims, attachments, petitioners, accused, Presentation.PLAIN);
    }

    /** Visits by this many people or more are group visits and elect representatives. */
    public static final int GROUP = 5;

    /** Representatives of a group at most. */
    public static final int REPRESENTATIVES = 5;

    /** What must be right on the day of registration, whenever it is put right. */
    Stream<Supplier<Optional<Refusal>>> checks(LocalDate registeredOn) {
        return Stream.concat(substance(registeredOn), presentation.checks(!attachments.isEmpty(), registeredOn));
    }

    private Stream<Supplier<Optional<Refusal>>> substance(LocalDate registeredOn) {
        return Stream.of(
                () -> refuseIf(channel == null, "CHANNEL_MISSING", "未选信访形式。", "请选择来信、来访等形式。"),
                () -> refuseIf(receivedOn == null || receivedOn.isAfter(registeredOn), "RECEIVED_LATER", "收到日期缺少或晚于登记日。", "请填写实际收到的日期。"),
                () -> refuseIf(petitionedOn != null && receivedOn != null && petitionedOn.isAfter(receivedOn), "PETITIONED_LATER", "信访日期晚于收到日期。", "请核对两个日期。"),
                () -> refuseIf(blank(matter.summary()) || matter.summary().length() > 200, "SUMMARY", "内容摘要须为 1 至 200 字。", "请概括主要诉求。"),
                () -> refuseIf(blank(matter.text()) || matter.text().strip().length() < 10, "TEXT", "投诉内容不足 10 字。", "请录入信访事项的主要内容。"),
                () -> refuseIf(blank(division), "DIVISION_MISSING", "未选问题属地。", "请选择问题发生的县区或乡镇。"),
                () -> refuseIf(blank(contentClass) || contentClass.length() < 4, "CLASS_MISSING", "未选内容分类。", "请选择到第二级分类。"),
                () -> refuseIf(people < 1 || people > 9999, "PEOPLE", "信访人数须在 1 至 9999 之间。", "请核对人数。"),
                () -> refuseIf(affected < people, "AFFECTED", "涉及人数少于信访人数。", "请核对人数。"),
                () -> refuseIf(claims == null || claims.isEmpty() || claims.stream().anyMatch(claim -> blank(claim.text())), "CLAIMS", "至少登记一项诉求。", "请逐项写明信访人的要求。"),
                () -> refuseIf(!anonymous && (petitioners.isEmpty() || blank(petitioners.get(0).name())), "NAME_MISSING", "未填信访人姓名。", "请填写姓名，或勾选匿名。"),
                () -> refuseIf(petitioners.stream().anyMatch(petitioner -> wrongIdNumber(petitioner, registeredOn)), "ID_NUMBER", "公民身份号码不符合校验规则。", "请核对证件号码，或留空。"),
                () -> representatives(registeredOn),
                this::jointLetter,
                () -> refuseIf(accuses() && !Accused.named(accused),
                        "ACCUSED_MISSING", "检举控告、阻拦报复投诉须登记被反映的人或单位所在单位。", "请选择被反映单位，系统据此避免转给该单位。"),
                () -> Obstruction.mixed(claims));
    }

    /** All that stands against registering this on {@code today}, in the order in which it is refused. */
    public List<Refusal> defects(LocalDate today) {
        return entryChecks(today).map(Supplier::get).flatMap(Optional::stream).toList();
    }

    Stream<Supplier<Optional<Refusal>>> entryChecks(LocalDate today) {
        return Stream.concat(checks(today), Stream.of(() -> refuseIf(receivedOn != null && receivedOn.isBefore(today) && blank(lateReason),
                "LATE_REASON_MISSING", "收到日期早于今天，须写明补录原因。", "请填写补录原因；期限仍从收到之日起算。")));
    }

    /** The same with further files behind its own. */
    public Registration with(List<AttachmentRef> further) {
        return new Registration(channel, petitionedOn, receivedOn, lateReason, division, contentClass, people, affected, anonymous,
                confidential, urgent, matter, claims, Stream.concat(attachments.stream(), further.stream()).toList(), petitioners, accused, presentation);
    }

    /** The same about this accused. */
    public Registration against(Accused known) {
        return new Registration(channel, petitionedOn, receivedOn, lateReason, division, contentClass, people, affected, anonymous,
                confidential, urgent, matter, claims, attachments, petitioners, known, presentation);
    }

    /** The same with what identifies the petition and starts its periods, which a correction does not touch. */
    Registration keeping(Particulars before) {
        return new Registration(before.channel(), petitionedOn, before.receivedOn(), null, division, contentClass, people, affected,
                anonymous, confidential, urgent, matter, claims, attachments, petitioners, accused, presentation);
    }

    Particulars particulars(Particulars before) {
        return new Particulars(before.number(), before.channel(), petitionedOrReceivedOn(), before.receivedOn(),
                before.registeredOn(), before.ruleSet(), before.unit(), division, contentClass, people, affected, anonymous,
                confidential, urgent);
    }

    LocalDate petitionedOrReceivedOn() {
        return petitionedOn == null ? receivedOn : petitionedOn;
    }

    /** Whether its content is kept from all who do not handle it: a report against somebody, or secrecy asked for. */
    public boolean restricted() {
        return confidential || accuses();
    }

    private boolean accuses() {
        return claims.stream().anyMatch(claim -> claim.claimClass() != null && claim.claimClass().accuses());
    }

    /** Visitors with a common cause elect representatives; nobody else is listed, because no roster is kept. */
    private Optional<Refusal> representatives(LocalDate registeredOn) {
        boolean group = channel == Channel.VISIT && people >= GROUP;
        long elected = petitioners.stream().filter(Petitioner::representative).count();
        if (petitioners.size() > REPRESENTATIVES) {
            return Optional.of(full(group || elected > REPRESENTATIVES, registeredOn));
        }
        return group && !anonymous && elected == 0 && !presentation.electionAsked()
                ? Optional.of(new Refusal("NO_REPRESENTATIVES", representation(registeredOn), people + " 人走访提出共同事项，应推选代表。",
                "请登记 1 至 5 名代表；尚未推选的，勾选“已书面请其推选代表”后照常登记。")) : Optional.empty();
    }

    /** Why nobody is listed beyond the fifth. */
    public static Refusal full(boolean group, LocalDate registeredOn) {
        return group ? new Refusal("TOO_MANY_REPRESENTATIVES", representation(registeredOn), "代表不得超过 " + REPRESENTATIVES + " 人，其他来访人只登记人数。", "请由来访人推选不超过 5 名代表。")
                : Refusal.of("ROSTER", "最多登记 " + REPRESENTATIVES + " 名信访人，不登记全体人员名单。", "其他人以信访人数、涉及人数登记。");
    }

    private static Article representation(LocalDate registeredOn) {
        RuleSet rules = RuleSet.at(registeredOn);
        return new Article(rules.lawTitle(), Articles.representatives(rules));
    }

    private Optional<Refusal> jointLetter() {
        return matter.jointLetter() && (people < 2 || channel == Channel.VISIT)
                ? Optional.of(Refusal.of("JOINT_LETTER", "联名信是两人以上署名的书信或网上信访，不是走访。", "请核对信访形式和人数，或取消“联名”。")) : Optional.empty();
    }

    private static boolean wrongIdNumber(Petitioner petitioner, LocalDate today) {
        return !blank(petitioner.idNumber()) && IdCard.defect(petitioner.idNumber(), today, division -> true).isPresent();
    }

    private static Optional<Refusal> refuseIf(boolean wrong, String code, String message, String instead) {
        return wrong ? Optional.of(Refusal.of(code, message, instead)) : Optional.empty();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
