package cn.xinfang.web.stationery;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Duty;
import cn.xinfang.document.store.DocumentNumbers.Entry;
import cn.xinfang.stationery.NumberBook;
import cn.xinfang.web.frame.Me;
import cn.xinfang.web.frame.Times;

/** The book of document numbers of one year. */
@Named("numbers")
@ViewScoped
public class NumbersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 5;

    @Inject
    private NumberBook book;

    @Inject
    private Me me;

    @Inject
    private Times times;

    private Integer year;
    private String number;
    private String reason;
    private transient List<Entry> entries;

    public List<Entry> entries() {
        return entries = entries != null ? entries : book.of(shownYear());
    }

    public int shownYear() {
        return year == null ? times.today().getYear() : year;
    }

    /** This year and those before. */
    public List<Integer> years() {
        return IntStream.range(0, YEARS).mapToObj(i -> times.today().getYear() - i).toList();
    }

    public long cancelled() {
        return entries().stream().filter(it -> it.cancelledOn() != null).count();
    }

    /** Whether the signed-in person may cancel a number. */
    public boolean mayCancel() {
        return me.official().duties().stream().anyMatch(duty -> duty == Duty.OFFICE_HEAD || duty == Duty.UNIT_HEAD);
    }

    public String cancel() {
        book.cancel(number == null ? "" : number.strip(), reason);
        return "/numbers?faces-redirect=true&year=" + shownYear();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
