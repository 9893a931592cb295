package cn.xinfang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes the settings and the clock of the node injectable. */
@ApplicationScoped
class NodeProducer {

    @Produces
    @Singleton
    NodeSettings settings() {
        return NodeSettings.from(System.getenv());
    }

    @Produces
    @Singleton
    Today today(NodeSettings settings) {
        return Today.of(Clock.systemUTC(), settings.today());
    }
}
