package cn.xinfang.correspondence;

import cn.xinfang.audit.AccessLog;
import cn.xinfang.audit.ExportLog;
import cn.xinfang.casework.Outcome;
import cn.xinfang.casework.Petitions;
import cn.xinfang.casework.Stack;
import cn.xinfang.correspondence.rules.Composition;
import cn.xinfang.correspondence.rules.Issue;
import cn.xinfang.correspondence.rules.Issues;
import cn.xinfang.correspondence.rules.Printed;
import cn.xinfang.directory.Duties;
import cn.xinfang.document.DocumentRenderer;
import cn.xinfang.document.MergeRecord;
import cn.xinfang.document.Printable;
import cn.xinfang.journal.History;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Prints papers of many petitions as one file. What names petitioners in full is logged petition by petition. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class PaperStack {

    @Inject
    private Petitions petitions;

    @Inject
    private Stack stacks;

    @Inject
    private ContactBook contacts;

    @Inject
    private SummarySheets sheets;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private Officials officials;

    @Inject
    private AccessLog accesses;

    @Inject
    private ExportLog prints;

    /** What would be printed of each petition, or why nothing. */
    public List<Outcome> preview(List<UUID> stack, Printed what) {
        return stacks.each(stack, id -> {
            History<PetitionFact> history = petitions.history(id);
            PetitionState state = Petition.fold(history);
            List<String> titles = titles(history, state, what);
            Refusal none = Refusal.of("NO_SUCH_PAPER", "该件现在没有可打印的" + what.label() + "。", null);
            return Stack.outcome(id, state, titles.isEmpty() ? none : null, titles);
        });
    }

    /**
     * The papers of all petitions that have some, in the order of the stack.
     *
     * @throws RefusedException {@code NOTHING_TO_PRINT}
     */
    public byte[] pdf(List<UUID> stack, Printed what) {
        Official me = officials.current();
        List<UUID> printable = preview(stack, what).stream().filter(Outcome::allowed).map(Outcome::petition).toList();
        if (printable.isEmpty()) {
            throw new RefusedException(Refusal.of("NOTHING_TO_PRINT", "所选各件都没有可打印的" + what.label() + "。", "请改选打印内容。"));
        }
        List<Printable> papers = new ArrayList<>();
        printable.forEach(id -> papers.addAll(papers(id, what, me)));
        prints.note(me.actor(), "成批打印：" + what.label(), "PDF", printable.size(), null);
        return renderer.pdf(papers);
    }

    private List<? extends Printable> papers(UUID id, Printed what, Official me) {
        History<PetitionFact> history = petitions.history(id);
        if (what == Printed.SUMMARIES) {
            return List.of(sheets.of(history, me));
        }
        return what.of(Issues.of(history)).stream().map(issue -> paper(id, issue, me)).toList();
    }

    private MergeRecord paper(UUID id, Issue issue, Official me) {
        MergeRecord record = Composition.of(issue, contacts.of(issue));
        if (issue.showsIdentity()) {
            accesses.note(me.actor(), id, "信访人身份信息", "打印" + Composition.title(record));
        }
        return record;
    }

    private List<String> titles(History<PetitionFact> history, PetitionState state, Printed what) {
        if (what == Printed.SUMMARIES) {
            return state.registration().stub() || state.registration().claims() == null ? List.of() : List.of(what.label());
        }
        return what.of(Issues.of(history)).stream().map(issue -> Composition.title(Composition.of(issue, contacts.of(issue)))).toList();
    }
}
