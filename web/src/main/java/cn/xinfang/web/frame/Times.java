package cn.xinfang.web.frame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.kernel.Today;

/** The date, and moments as pages write them, in China's time. */
@Named
@ApplicationScoped
public class Times {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Today.ZONE);

    private Today today;

    protected Times() {
    }

    @Inject
    public Times(Today today) {
        this.today = today;
    }

    public LocalDate today() {
        return today.date();
    }

    /** To the minute; empty for a moment that has not come. */
    public String at(TemporalAccessor moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }
}
