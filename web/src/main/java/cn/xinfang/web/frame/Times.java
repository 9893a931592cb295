package cn.xinfang.web.frame;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import cn.xinfang.kernel.Today;

/** Moments as pages write them, in China's time. */
@Named
@ApplicationScoped
public class Times {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Today.ZONE);

    /** To the minute; empty for a moment that has not come. */
    public String at(TemporalAccessor moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }
}
