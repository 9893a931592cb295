package cn.xinfang.web.file;

import cn.xinfang.counsel.PolicyLibrary;
import cn.xinfang.counsel.rules.Advice;
import cn.xinfang.counsel.rules.Policy;
import cn.xinfang.docket.CaseView;
import cn.xinfang.web.frame.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The policies beside a file, for the unit that handles it. */
@Named("policies")
@RequestScoped
public class PolicyPanel {

    @Inject
    private PolicyLibrary library;

    @Inject
    private PetitionFile file;

    @Inject
    private Me me;

    private Advice advice;

    public boolean shown() {
        CaseView view = file.view();
        return !view.stub() && me.official().unit().equals(view.assignment().holderCode()) && !advice().isEmpty();
    }

    public List<Policy> matching() {
        return advice().matching();
    }

    /** Shown where the petitioner speaks of hardship. */
    public List<Policy> relief() {
        return advice().relief();
    }

    private Advice advice() {
        if (advice == null) {
            CaseView view = file.view();
            advice = library.suggested(view.particulars().contentClass(),
                    Stream.concat(Stream.ofNullable(view.matter().text()), view.claims().stream().map(line -> line.claim().text())).toList());
        }
        return advice;
    }
}
