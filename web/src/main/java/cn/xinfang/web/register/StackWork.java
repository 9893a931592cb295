package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.intake.LetterScans;
import cn.xinfang.intake.LetterStacks;
import cn.xinfang.intake.RegistrationReceipt;
import cn.xinfang.intake.rules.Recognition;
import cn.xinfang.intake.rules.StackPlace;
import cn.xinfang.kernel.Refusal;

/** The letter of the form in its stack: which comes next, its pages, and the text that was recognised in them. */
@Named("stackWork")
@ViewScoped
public class StackWork implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterStacks stacks;

    @Inject
    private LetterScans scans;

    private UUID draft;
    private transient StackPlace place;
    private UUID stack;
    private int position;
    private boolean checked;

    void open(UUID opened) {
        Optional<StackPlace> found = stacks.place(opened);
        draft = opened;
        place = found.orElse(null);
        stack = found.map(StackPlace::stack).orElse(null);
        position = found.map(StackPlace::position).orElse(0);
    }

    public boolean inStack() {
        return stack != null;
    }

    UUID stack() {
        return stack;
    }

    /** Null once somebody else registered or discarded it. */
    public StackPlace place() {
        if (place == null && inStack()) {
            place = stacks.place(draft).orElse(null);
        }
        return place;
    }

    /** The page of the next letter; that of the stacks when none waits. */
    String next() {
        return page(stacks.next(stack, position));
    }

    /** The page of the next letter, which says what this one was registered as. */
    String next(RegistrationReceipt receipt) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.text("stack.registered").replace("{0}", receipt.number()).replace("{1}", receipt.queryCode())));
        return next();
    }

    /** The page of the letter before; this one where it is the first that waits. */
    String previous() {
        return page(stacks.previous(stack, position).or(() -> Optional.of(draft)));
    }

    String merge(int revision) {
        return page(Optional.of(stacks.merge(draft, revision)));
    }

    /** Addresses of the pictures of its pages. */
    public List<String> pages() {
        return scans.pages(draft).stream().map(page -> "/scans/" + draft + "/" + page.file() + "/" + page.number()).toList();
    }

    /** Looks anew how far the reading is. */
    public void refresh() {
        place = null;
    }

    public boolean reading() {
        return place() != null && place().recognition() == Recognition.WAITING;
    }

    /** Puts what was recognised where nothing was entered. */
    void propose(Substance substance) {
        if (place() != null && place().text() != null && (substance.getText() == null || substance.getText().isBlank())) {
            substance.setText(place().text());
        }
    }

    /** What was recognised stands there as it is: nobody has put a hand to it. */
    public boolean proposed(Substance substance) {
        return place() != null && place().text() != null && substance.getText() != null
                && substance.getText().replace("\r\n", "\n").strip().equals(place().text());
    }

    /** Recognised text is no registration until a person says that it is what the letter says. */
    List<Refusal> defects(Substance substance) {
        return proposed(substance) && !checked
                ? List.of(Refusal.of("TEXT_UNCHECKED", "投诉内容是识别文字，尚未核对。", "请对照扫描件改正，再勾选“已核对”。")) : List.of();
    }

    private static String page(Optional<UUID> letter) {
        return letter.map(it -> "/register?faces-redirect=true&draft=" + it).orElse("/letters?faces-redirect=true");
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}
