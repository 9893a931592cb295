package cn.xinfang.web.outside;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The resources below {@code /outside}. */
@ApplicationPath("outside")
public class OutsideApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(OutsideResource.class, Problem.Mapper.class);
    }
}
