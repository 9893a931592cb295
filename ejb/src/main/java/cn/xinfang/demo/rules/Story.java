package cn.xinfang.demo.rules;

import cn.xinfang.directory.Duty;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.assignment.DecideObjection;
import cn.xinfang.petition.assignment.RaiseObjection;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.closing.AnswerDirectly;
import cn.xinfang.petition.closing.Cause;
import cn.xinfang.petition.closing.CheckItem;
import cn.xinfang.petition.closing.DecideFiling;
import cn.xinfang.petition.closing.FilingReason;
import cn.xinfang.petition.closing.ProposeFiling;
import cn.xinfang.petition.closing.ReturnForRework;
import cn.xinfang.petition.closing.VerifyClosing;
import cn.xinfang.petition.handling.DraftText;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.RecordContact;
import cn.xinfang.petition.handling.RecordInvestigation;
import cn.xinfang.petition.handling.SendBackDraft;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceCircumstances;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.handling.SignDraft;
import cn.xinfang.petition.handling.SubmitDraft;
import cn.xinfang.petition.registration.ClassifyClaims;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Tells what happens to one petition, in working days from its registration; on which dates is decided afterwards. */
final class Story {

    /** @param day working days after the registration */
    record Beat(int day, String username, Function<LocalDate, PetitionCommand> command) {
    }

    private final Scene scene;
    private final RandomGenerator random;
    private final Wording wording;
    private final List<Beat> beats = new ArrayList<>();
    private final Employee caseOfficer;
    private Employee registrar;
    private Agency holder;
    private int objections;
    private int day;

    Story(Scene scene, RandomGenerator random) {
        this.scene = scene;
        this.random = random;
        this.wording = new Wording(random);
        this.holder = scene.staff().office();
        this.caseOfficer = scene.staff().anyone(holder, Duty.CASE_OFFICER, random);
    }

    Employee registrar() {
        return registrar;
    }

    Scene scene() {
        return scene;
    }

    /** The unit in charge now. */
    Agency holder() {
        return holder;
    }

    Wording wording() {
        return wording;
    }

    Employee caseOfficer() {
        return caseOfficer;
    }

    List<Beat> beats() {
        return List.copyOf(beats);
    }

    Story registered() {
        registrar = scene.staff().anyone(holder, Duty.WINDOW_CLERK, random);
        return this;
    }

    Story classified() {
        registered();
        return classify(caseOfficer);
    }

    /** Brought to the competent unit itself. */
    Story receivedByUnit() {
        holder = competent();
        registrar = person(Duty.UNIT_OFFICER);
        return classify(registrar);
    }

    Story referred() {
        classified();
        return refer(competent(), scene.staff(), ReferralMode.TRANSFER);
    }

    Story assigned() {
        classified();
        return refer(competent(), scene.staff(), ReferralMode.ASSIGN);
    }

    Story sentToCounty() {
        classified();
        return refer(scene.county().office(), scene.county(), ReferralMode.TRANSFER);
    }

    Story assignedToCounty() {
        classified();
        return refer(scene.county().competent(scene.matter(), scene.place().code()).get(0), scene.county(), ReferralMode.ASSIGN);
    }

    Story objected() {
        return then(1, 3, person(Duty.UNIT_OFFICER), date -> new RaiseObjection(
                "该事项涉及的管理职权不在本单位，按照部门职责分工应由其他部门办理，相关依据附后。", null));
    }

    Story upheld() {
        then(1, 2, caseOfficer, date -> new DecideObjection(true, "经核实，该事项不属于该单位职权，同意退回另行转送。"));
        objections++;
        return refer(competent(), scene.staff(), ReferralMode.TRANSFER);
    }

    Story rejected() {
        return then(1, 2, caseOfficer, date -> new DecideObjection(false, "按照部门职责分工，该事项由你单位牵头办理，不同意退回。"));
    }

    Story contacted() {
        return scene.intake().anonymous() ? this
                : then(0, 2, person(Duty.UNIT_OFFICER), date -> new RecordContact(date, "电话", wording.contact()));
    }

    Story acceptanceDrafted() {
        contacted();
        return drafted(1, 2, wording.acceptance(scene.matter(), person(Duty.UNIT_OFFICER), holder));
    }

    Story sentBack() {
        return then(0, 1, person(Duty.UNIT_HEAD), date -> new SendBackDraft("办理途径写得不具体，请补充后再报。"));
    }

    Story accepted() {
        return acceptanceDrafted().signed().served(NoticeKind.ACCEPTANCE);
    }

    Story declined() {
        contacted();
        return drafted(1, 3, wording.declining(scene.matter())).signed().served(NoticeKind.DECLINING);
    }

    Story investigated() {
        return investigate(4, 9).investigate(2, 5);
    }

    Story extensionDrafted() {
        return drafted(8, 13, wording.extension());
    }

    Story extended() {
        return extensionDrafted().signed().served(NoticeKind.EXTENSION);
    }

    Story opinionDrafted() {
        if (random.nextInt(6) == 0) {
            opinion(3, 6);
            sentBack();
        }
        return random.nextInt(12) == 0 ? opinion(28, 32) : opinion(3, 12);
    }

    Story opinionSigned() {
        return opinionDrafted().signed();
    }

    Story opinionServed() {
        return opinionSigned().served(NoticeKind.OPINION);
    }

    Story returned() {
        return then(2, 4, caseOfficer, date -> new ReturnForRework(Set.of(CheckItem.FACTS_AND_BASIS),
                "意见书只写结论，未写明查明的事实和依据，请补充调查后重新出具。"));
    }

    Story verified() {
        Set<CheckItem> confirmed = EnumSet.allOf(CheckItem.class);
        if (scene.intake().anonymous()) {
            confirmed.remove(CheckItem.CONTACTED);
        }
        String remark = scene.intake().anonymous() ? "匿名件，无法联系信访人。" : null;
        return then(2, 5, caseOfficer, date -> new VerifyClosing(confirmed, Cause.values()[random.nextInt(Cause.values().length)], remark));
    }

    Story answered(Duty by) {
        return then(1, 4, by == Duty.CASE_OFFICER ? caseOfficer : person(by), date -> new AnswerDirectly(wording.replies(scene.matter()), null));
    }

    Story filingProposed() {
        return propose(FilingReason.THANKS);
    }

    Story thanks() {
        return propose(FilingReason.THANKS).filed();
    }

    Story withoutFacts() {
        return propose(scene.intake().anonymous() ? FilingReason.ANONYMOUS_WITHOUT_FACTS : FilingReason.DUPLICATE).filed();
    }

    private Story classify(Employee person) {
        return then(0, 1, person, date -> new ClassifyClaims(scene.of2005() ? scene.matter().registeredClaims()
                : scene.matter().classifiedClaims()));
    }

    private Story refer(Agency to, Staff staff, ReferralMode mode) {
        int days = 60 + 5 * random.nextInt(7);
        then(0, 2, caseOfficer, date -> new Refer(mode, staff.ref(to), mode == ReferralMode.ASSIGN ? date.plusDays(days) : null,
                null, "请按规定时限办理并告知信访人。"));
        holder = to;
        return this;
    }

    Story drafted(int least, int most, DraftText text) {
        return then(least, most, person(Duty.UNIT_OFFICER), date -> new SubmitDraft(null, text));
    }

    private Story opinion(int least, int most) {
        List<Agency> above = scene.staff().superiors(holder);
        String reviewBody = !scene.followsPetitionProcedure() ? null : above.isEmpty() ? "上一级机关" : above.get(0).name();
        return drafted(least, most, wording.opinion(scene.matter(), reviewBody));
    }

    Story signed() {
        return then(0, 1, person(Duty.UNIT_HEAD), date -> new SignDraft(null));
    }

    private Story served(NoticeKind notice) {
        return served(notice, person(Duty.UNIT_OFFICER));
    }

    Story served(NoticeKind notice, Employee by) {
        ServiceMeans means = scene.intake().anonymous() ? ServiceMeans.UNREACHABLE
                : List.of(ServiceMeans.IN_PERSON, ServiceMeans.POST, ServiceMeans.IN_PERSON, ServiceMeans.ELECTRONIC).get(random.nextInt(4));
        String proof = switch (means) {
            case IN_PERSON -> "信访人本人签收，送达回证存卷";
            case POST -> "挂号信回执 XA%08d".formatted(random.nextInt(100_000_000));
            case ELECTRONIC -> "信访人书面同意电子送达，系统到达记录存卷";
            default -> "来信未留姓名、住址";
        };
        return then(0, 2, by, date -> new Serve(notice, date, means, scene.intake().firstName(), proof,
                new ServiceCircumstances(null, null, means == ServiceMeans.ELECTRONIC, null)));
    }

    private Story investigate(int least, int most) {
        return then(least, most, person(Duty.UNIT_OFFICER), date -> new RecordInvestigation(date, wording.investigation()));
    }

    private Story propose(FilingReason reason) {
        registered();
        return then(0, 2, caseOfficer, date -> new ProposeFiling(reason, "内容不涉及具体诉求，建议存档。"));
    }

    private Story filed() {
        return then(0, 2, head(scene.staff().office()), date -> new DecideFiling(true, "同意存档。"));
    }

    /** After an objection was upheld it is the next best unit. */
    private Agency competent() {
        return scene.staff().competent(scene.matter(), scene.place().code()).get(objections);
    }

    private Employee person(Duty duty) {
        return scene.staff().anyone(holder, duty, random);
    }

    Employee officer(Agency unit) {
        return scene.staff().anyone(unit, unit.kind() == UnitKind.OFFICE ? Duty.CASE_OFFICER : Duty.UNIT_OFFICER, random);
    }

    Employee head(Agency unit) {
        return scene.staff().anyone(unit, unit.kind() == UnitKind.OFFICE ? Duty.OFFICE_HEAD : Duty.UNIT_HEAD, random);
    }

    Story then(int least, int most, Employee who, Function<LocalDate, PetitionCommand> what) {
        day += least + random.nextInt(most - least + 1);
        beats.add(new Beat(day, who.username(), what));
        return this;
    }
}
