package cn.xinfang.web.takeover;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The resources below {@code /takeover}. */
@ApplicationPath("takeover")
public class TakeoverApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(TakeoverResource.class);
    }
}
