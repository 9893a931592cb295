package cn.xinfang.document;

import cn.xinfang.law.RuleSet;

/** What one document says beyond its prescribed text. Text components may have several lines, each printed as a paragraph. */
public sealed interface MergeRecord extends Printable permits Receipt, WhereaboutsNotice, AcceptanceNotice, RefusalNotice,
        NoLongerAcceptedNotice, ProceduralNotice, ExtensionNotice, Opinion, ReplyLetter,
        HearingNotice, HearingRecord, ReviewAdmission, ReviewOpinion, ProofOfService, SettlementAgreement, ObjectionLetter, ObjectionReply, CompletionReport, ReplyReport, UrgentReport, TransferLetter, AssignmentLetter, SupervisionLetter, LeadInNotice, HandOverLetter {

    DocumentKind kind();

    /** The regulation the petition was registered under; decides the legal text. */
    RuleSet ruleSet();

    Letterhead head();

    PetitionReference petition();

    @Override
    default String template() {
        return kind().template();
    }

    default String title() {
        return kind().title(ruleSet());
    }

    /** The regulation as cited: {@code 《信访工作条例》}. */
    default String law() {
        return "《" + ruleSet().lawTitle() + "》";
    }

    default boolean under2005() {
        return ruleSet() == RuleSet.XFTL2005;
    }

    default boolean under2022() {
        return ruleSet() == RuleSet.XFGZTL2022;
    }
}
