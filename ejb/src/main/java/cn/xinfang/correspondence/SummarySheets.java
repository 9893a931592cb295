package cn.xinfang.correspondence;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.docket.rules.Sentences;
import cn.xinfang.document.SummarySheet;
import cn.xinfang.document.SummarySheet.Fact;
import cn.xinfang.journal.History;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.TermRule;
import cn.xinfang.law.TermRules;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.security.Official;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Says on one sheet what a petition is about and how it stands. */
@Dependent
class SummarySheets {

    private final CodeTables codes;
    private final Today today;

    @Inject
    SummarySheets(CodeTables codes, Today today) {
        this.codes = codes;
        this.today = today;
    }

    /** @param history of a petition whose content this node holds */
    SummarySheet of(History<PetitionFact> history, Official printer) {
        PetitionState state = Petition.fold(history);
        var registration = state.registration();
        Particulars particulars = registration.particulars();
        return new SummarySheet(particulars.number(), registration.matter().summary(), List.of(
                new Fact("形式", particulars.channel().label() + "，" + particulars.people() + " 人"),
                new Fact("收到、登记", particulars.receivedOn() + " 收到，" + particulars.registeredOn() + " 由" + particulars.unit().name() + "登记"),
                new Fact("内容分类", codes.className(particulars.contentClass())),
                new Fact("属地", codes.divisionName(particulars.division())),
                new Fact("责任单位", state.assignment().holder().name()),
                new Fact("环节", state.status().label())),
                registration.matter().text(), registration.claims().stream().map(SummarySheets::claim).toList(),
                state.terms().all().stream().filter(RunningTerm::running).map(this::term).toList(),
                history.entries().stream().map(entry -> entry.header().at().atZoneSameInstant(Today.ZONE).toLocalDate() + " " + Sentences.of(entry.fact())).toList(),
                printer.unitName() + " " + printer.name() + " " + today.date() + " 打印", today.date());
    }

    private static String claim(Claim claim) {
        return claim.number() + ". " + claim.text() + "（" + claim.claimClass().label() + (claim.route() == null ? "" : "，" + claim.route().label()) + "）";
    }

    private String term(RunningTerm running) {
        var term = running.term();
        String name = TermRules.STANDARD.rule(term.kind(), term.ruleSet(), term.start()).map(TermRule::name).orElse(term.kind().name());
        return name + "：截止 " + term.dueLegal() + (running.overdue(today.date()) ? "，已超期" : "");
    }
}
