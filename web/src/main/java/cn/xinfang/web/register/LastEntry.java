package cn.xinfang.web.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.SessionScoped;

import cn.xinfang.petition.Channel;
import cn.xinfang.petition.registration.Purpose;

/** What tends to stay the same from one letter of the pile to the next. */
@SessionScoped
public class LastEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private Channel channel = Channel.LETTER;
    private Purpose purpose = Purpose.SOLUTION;
    private String division;
    private UUID stack;
    private LocalDate receivedOn;
    private String lateReason;
    private String addressee;
    private String source;

    Entry next(LocalDate today) {
        return new Entry(today, channel, purpose, division);
    }

    /** Fills a letter of a stack in as the one before it; what tells one stack from another only within the same stack. */
    void carryOver(Entry entry, UUID ofStack) {
        entry.substance().setPurpose(purpose);
        entry.substance().setDivision(division);
        entry.proposeClass();
        if (ofStack.equals(stack)) {
            entry.arrival().setChannel(channel);
            entry.arrival().setReceivedOn(receivedOn);
            entry.arrival().setLateReason(lateReason);
            entry.arrival().setAddressee(addressee);
            entry.arrival().setSource(source);
        }
    }

    /** @param ofStack that it lay in; null if in none */
    void keep(Entry entry, UUID ofStack) {
        stack = ofStack;
        receivedOn = entry.arrival().getReceivedOn();
        lateReason = entry.arrival().getLateReason();
        addressee = entry.arrival().getAddressee();
        source = entry.arrival().getSource();
        channel = entry.arrival().getChannel();
        purpose = entry.substance().getPurpose();
        division = entry.substance().getDivision();
    }
}
