package cn.xinfang.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the one renderer injectable. */
@ApplicationScoped
class RendererProducer {

    @Produces
    @Singleton
    DocumentRenderer renderer() {
        return new DocumentRenderer();
    }
}
