package cn.xinfang.web.letters;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.correspondence.MailRoom;
import cn.xinfang.intake.LetterStacks;
import cn.xinfang.intake.rules.LetterStack;
import cn.xinfang.kernel.Ids;
import cn.xinfang.web.frame.Downloads;
import cn.xinfang.web.frame.Times;

/** The mail room: stacks of letters are taken in and gone on with, the book of a day is printed. */
@Named("letters")
@ViewScoped
public class LettersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterStacks stacks;

    @Inject
    private MailRoom mail;

    @Inject
    private Times times;

    private final UUID stack = Ids.next();
    private LocalDate day;

    @PostConstruct
    void begin() {
        day = times.today();
    }

    /** The book of the letters that the unit registered on the day chosen. */
    public void print() {
        Downloads.pdf(mail.register(day));
    }

    /** The one that the files dropped on this page become; it begins with the first of them. */
    public UUID stack() {
        return stack;
    }

    /** What is not worked off. */
    public List<LetterStack> stacks() {
        return stacks.stacks();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
