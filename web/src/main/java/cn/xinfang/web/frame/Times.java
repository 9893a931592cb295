package cn.xinfang.web.frame;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.kernel.Today;

/** Today, and moments as pages show them: in Chinese time, empty where there is none. */
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

    /** A time that is Chinese already. */
    public String local(LocalDateTime moment) {
        return moment.atZone(Today.ZONE).format(MINUTE);
    }

    public String of(TemporalAccessor moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }
}
