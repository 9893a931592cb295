package cn.xinfang.web.exchange;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The resources below {@code /exchange}. */
@ApplicationPath("exchange")
public class ExchangeApplication extends Application {
}
