package cn.xinfang.web.exchange;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The resources below {@code /exchange}. */
@ApplicationPath("exchange")
public class ExchangeApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ExchangeResource.class);
    }
}
