package cn.xinfang.web.register;

import java.io.Serializable;
import java.time.LocalDate;

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

    Entry next(LocalDate today) {
        return new Entry(today, channel, purpose, division);
    }

    void keep(Entry entry) {
        channel = entry.arrival().getChannel();
        purpose = entry.substance().getPurpose();
        division = entry.substance().getDivision();
    }
}
