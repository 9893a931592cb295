package cn.xinfang.web.register;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What can be done with a letter of a stack beside registering it. */
@Named("stackSteps")
@ViewScoped
public class StackSteps implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterPage register;

    @Inject
    private StackWork work;

    @Inject
    private DraftKeeper draft;

    /** To the next letter; this one waits as it is. */
    public String skip() {
        return register.leave() ? work.next() : null;
    }

    /** To the letter before. */
    public String back() {
        return register.leave() ? work.previous() : null;
    }

    /** The scan belongs to the letter before. */
    public String merge() {
        return work.merge(draft.revision());
    }

    /** It is no letter, or was scanned twice. */
    public String discard() {
        draft.discard(draft.id());
        return work.next();
    }

    /** Takes the recognised text that came after the form was opened. */
    public void fill() {
        work.propose(register.entry().substance());
    }
}
