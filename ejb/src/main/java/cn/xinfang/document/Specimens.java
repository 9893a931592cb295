package cn.xinfang.document;

import cn.xinfang.document.rules.DocumentNumber;
import cn.xinfang.kernel.Article;
import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** One document of every kind about an invented petition, to see a wording on paper before it is in force. */
public final class Specimens {

    static final String OFFICE = "陇宁市信访局";
    static final String UNIT = "安河县自然资源局";
    static final String REVIEW_BODY = "陇宁市自然资源局";
    static final String EARLIER = "621321202601051000171";
    static final String QUERY_AT = "安河县信访局接待大厅，电话0930-0000001";

    private final RuleSet ruleSet;
    private final int year;
    private final PetitionReference petition;

    private Specimens(RuleSet ruleSet, int year, String number) {
        this.ruleSet = ruleSet;
        this.year = year;
        petition = new PetitionReference(number, "测试甲", false, "来信", LocalDate.of(year, 2, 26), "安河县河口镇某村征地补偿款未足额发放");
    }

    /** A filled document of that kind. */
    public static MergeRecord of(DocumentKind kind, RuleSet ruleSet) {
        return (ruleSet == RuleSet.XFTL2005 ? of2010() : of2026()).all().stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    static Specimens of2010() {
        return new Specimens(RuleSet.XFTL2005, 2010, "621321201003011000173");
    }

    static Specimens of2026() {
        return new Specimens(RuleSet.XFGZTL2022, 2026, "621321202603021000174");
    }

    LocalDate day(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    Letterhead office(String mark) {
        return new Letterhead(OFFICE, mark.isEmpty() ? null : new DocumentNumber("陇", mark, year, 126).toString(), mark.matches("[转交督移]"), day(3, 1), "经办乙", "0930-0000002",
                List.of("安河县信访局"));
    }

    Letterhead unit(String mark) {
        return new Letterhead(UNIT, mark.isEmpty() ? null : new DocumentNumber("安自然资", mark, year, 7).toString(), false, day(3, 8), "经办丙", "0930-0000003",
                List.of(REVIEW_BODY, "安河县信访局"));
    }

    Receipt receipt(boolean byPetitionOffice) {
        return new Receipt(ruleSet, office(""), petition, byPetitionOffice, day(3, 1), day(3, 16), "K7MW3RTX", QUERY_AT,
                List.of("征地补偿协议（复印件）", "银行流水"), List.of("来访 12 人，涉及 30 人", "代书：经办乙代书，已宣读并经本人确认"), true);
    }

    WhereaboutsNotice whereabouts() {
        return new WhereaboutsNotice(ruleSet, office("告"), petition, true, false, false, UNIT, day(3, 1), false);
    }

    WhereaboutsNotice forwarded() {
        return new WhereaboutsNotice(ruleSet, office("告"), petition, false, true, false, "安河县信访局", day(3, 1), false);
    }

    AcceptanceNotice acceptance() {
        return new AcceptanceNotice(ruleSet, unit("受"), petition, true, day(3, 3), day(3, 8), day(5, 7), null,
                List.of(new ClaimRoute("足额发放征地补偿款", Route.PETITION_PROCEDURE, UNIT, null),
                        new ClaimRoute("询问补偿标准", Route.INQUIRY, UNIT, null),
                        new ClaimRoute("查处挪用补偿款的行为", Route.STATUTORY_DUTY, "安河县农业农村局", "办理期限：两个月")),
                "我单位将到现场核实地块面积。", QUERY_AT);
    }

    RefusalNotice refusal(RefusalGround ground) {
        return refusal(ground, "《中华人民共和国行政复议法》", "自知道该决定之日起60日");
    }

    RefusalNotice refusal(RefusalGround ground, String statute, String term) {
        return new RefusalNotice(ruleSet, unit("不受"), petition, day(3, 3), ground, new Article(ruleSet.lawTitle(), "第二十一条第一款"),
                "有权机关已作出书面决定（文号略）。", "安河县人民政府", statute, term);
    }

    /** In time, overdue, or answered, by what the earlier petition shows. */
    ProceduralNotice procedural(boolean sameLetter, boolean overdue, boolean answered) {
        return new ProceduralNotice(ruleSet, office("程"), petition, day(3, 1), answered ? answered() : new EarlierPetition(EARLIER,
                day(1, 5), UNIT, day(3, 16), null, null, null, null), sameLetter, overdue, QUERY_AT);
    }

    NoLongerAcceptedNotice noLongerAccepted() {
        return new NoLongerAcceptedNotice(ruleSet, office("不再"), petition, day(3, 1), answered());
    }

    private EarlierPetition answered() {
        return new EarlierPetition(EARLIER, day(1, 5), UNIT, null, "安自然资信意〔" + year + "〕7号", day(1, 20), day(2, 22), REVIEW_BODY);
    }

    ExtensionNotice extension() {
        return new ExtensionNotice(ruleSet, unit("延"), petition, day(3, 8), day(5, 7), 30, day(6, 7), "需要重新测量地块面积，测量尚未完成。", "局长 测试丁");
    }

    Opinion opinion(String findings) {
        return new Opinion(ruleSet, unit("意"), petition, day(3, 8), "信访人称，补偿协议约定的款项只发放了一部分。\n村委会未说明原因。", findings,
                List.of(answer("足额发放征地补偿款", ClaimResult.SUPPORTED, UNIT, day(6, 30)),
                        answer("按新标准补发差额", ClaimResult.PARTLY_SUPPORTED, null, null),
                        answer("补发历年利息", ClaimResult.EXPLAINED, null, null),
                        answer("赔偿精神损失", ClaimResult.NOT_SUPPORTED, null, null)), REVIEW_BODY);
    }

    ReplyLetter reply() {
        return new ReplyLetter(ruleSet, unit("答"), petition, day(3, 3), replies());
    }

    ReplyReport replyReport() {
        return new ReplyReport(ruleSet, unit(""), petition, OFFICE, day(3, 3), replies(), "安自然资信答〔" + year + "〕7号");
    }

    private static List<ClaimReply> replies() {
        return List.of(new ClaimReply("公示征地补偿标准和测量结果", "部分采纳", "补偿标准已在村务公开栏公示；测量结果涉及他人信息，只向本人提供查询。"),
                new ClaimReply("询问补偿款发放时间", null, "补偿款于每季度末发放，可以到镇政府便民服务大厅查询。"));
    }

    ReviewAdmission admission(boolean again) {
        return new ReviewAdmission(ruleSet, office(again ? "核告" : "查告"), petition, again, day(3, 1), again ? null : day(3, 31),
                again ? "不属于本机关、单位复查、复核的范围" : null, again ? "应当向原复查机关的上一级机关提出。" : null, again ? "省人民政府" : null);
    }

    ReviewOpinion review(boolean again) {
        return new ReviewOpinion(ruleSet, office(again ? "核" : "查"), petition, again, day(3, 1), UNIT, "安自然资信意〔" + year + "〕7号", "认为补偿标准适用有误。",
                "经查，协议约定的标准与文件一致。", again ? "维持" : "撤销并责令重新办理", "原意见认定的地块面积与测量结果不符。", "《中华人民共和国土地管理法》第四十八条", List.of(),
                again ? null : day(4, 30), null);
    }

    HearingNotice hearing() {
        return new HearingNotice(ruleSet, office("听"), petition, true, day(3, 10), "市政府三楼会议室", "副秘书长 测试戊", "信访人、" + UNIT);
    }

    HearingRecord heard() {
        return new HearingRecord(ruleSet, office("听结"), petition, day(3, 10), day(3, 12), "市政府三楼会议室", "副秘书长 测试戊", "信访人、" + UNIT,
                "信访人陈述了请求和理由。\n被申请人说明了测量经过。", "地块面积以第二次测量结果为准。");
    }

    ProofOfService blankProofOfService() {
        return new ProofOfService(ruleSet, unit(""), petition, DocumentKind.OPINION.title(ruleSet), new DocumentNumber("安自然资", "意", year, 7).toString(),
                "测试甲", null);
    }

    ProofOfService proofOfService() {
        return new ProofOfService(ruleSet, unit(""), petition, DocumentKind.OPINION.title(ruleSet), new DocumentNumber("安自然资", "意", year, 7).toString(),
                "测试甲", new Delivery(DeliveryMethod.LEFT_AT_RESIDENCE, day(5, 4), "河口镇某村", "本人拒绝签收，已拍照留存", "村委会工作人员", "经办丙"));
    }

    TransferLetter transferLetter(Caution... cautions) {
        return new TransferLetter(ruleSet, office("转"), petition, UNIT, false, List.of(cautions), List.of("征地补偿协议（复印件）", "银行流水"));
    }

    AssignmentLetter assignmentLetter() {
        return new AssignmentLetter(ruleSet, office("交"), petition, UNIT, "涉及多户群众，重要情况需要反馈办理结果", day(4, 30), List.of(),
                List.of("征地补偿协议（复印件）"));
    }

    SupervisionLetter supervisionLetter() {
        return new SupervisionLetter(ruleSet, office("督"), petition, UNIT, "未按规定期限办结", new Article(ruleSet.lawTitle(), under2005() ? "第三十六条第一款第一项" : "第四十条第一款"),
                "应于" + year + "年5月8日前办结（《" + ruleSet.lawTitle() + "》第三十" + (under2005() ? "三" : "四") + "条），至今未完成", "请抓紧办理，尽快出具处理意见", day(5, 15));
    }

    private boolean under2005() {
        return ruleSet == RuleSet.XFTL2005;
    }

    LeadInNotice leadIn(boolean guided) {
        return new LeadInNotice(ruleSet, office("导"), petition, day(3, 3), guided, List.of(
                new LeadInNotice.Led("认定工伤", Route.ADMINISTRATIVE_PROCEDURE, "工伤认定", "安河县社会保险行政部门", "一年内", "六十日内", "《工伤保险条例》第十七条、第二十条",
                        "不服认定结论的，可申请行政复议"),
                new LeadInNotice.Led("撤销判决", Route.JUDICIAL, "申请再审", "上一级人民法院", null, null, "《民事诉讼法》", null)), "经审查，应当先行通过法定程序解决。");
    }

    HandOverLetter handOver() {
        return new HandOverLetter(ruleSet, office("移"), petition, "陇宁市纪委监委", List.of("查处虚报补助"), List.of(Caution.REPORT), List.of("举报材料"));
    }

    SettlementAgreement settlement() {
        return new SettlementAgreement(ruleSet, unit(""), petition, "调解协议书", "河口镇某村村民委员会", List.of("足额发放征地补偿款"),
                "村民委员会一次性支付补偿款差额一万二千元。\n双方就该项请求再无争议。", day(5, 31));
    }

    ObjectionLetter objection() {
        return new ObjectionLetter(ruleSet, unit(""), petition, OFFICE, day(3, 3), "征地由安河县人民政府组织实施，补偿款由财政部门拨付，我单位没有拨付职责。", "安河县财政局");
    }

    ObjectionReply objectionReply(boolean upheld) {
        return new ObjectionReply(ruleSet, office(""), petition, UNIT, day(3, 5), upheld, "经核实，补偿方案由你单位拟订，核算有争议的应当由你单位核查。");
    }

    CompletionReport completionReport() {
        Opinion opinion = opinion("经查，协议约定的款项尚有差额未发放。");
        return new CompletionReport(ruleSet, unit(""), petition, OFFICE, day(3, 8), opinion.findings(), opinion.answers(), "安自然资信意〔" + year + "〕7号", day(4, 28));
    }

    UrgentReport urgentReport() {
        return new UrgentReport(ruleSet, office(""), petition, "市委、市人民政府，省信访局", day(3, 1), List.of("足额发放征地补偿款"),
                "已电话报告，并由分管负责人到现场听取群众意见。");
    }

    List<MergeRecord> all() {
        return List.of(receipt(true), whereabouts(), acceptance(), refusal(RefusalGround.STATUTORY_ROUTE), procedural(false, false, false),
                noLongerAccepted(), extension(),
                opinion("经查，协议约定的款项尚有差额未发放。"), reply(), admission(false), admission(true), review(false), review(true), hearing(), heard(),
                proofOfService(), transferLetter(Caution.CONFIDENTIAL), assignmentLetter(), leadIn(false), handOver(),
                settlement(), objection(), objectionReply(true), completionReport(), replyReport(), urgentReport(), supervisionLetter());
    }

    private ClaimAnswer answer(String claim, ClaimResult result, String executor, LocalDate executedBy) {
        return new ClaimAnswer(claim, result, "经核对协议和发放记录，对该项请求作出以上处理。", "《中华人民共和国土地管理法》第四十八条", executor, executedBy);
    }
}
