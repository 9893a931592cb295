package cn.xinfang.document;

import cn.xinfang.document.store.TemplateVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Makes the one renderer injectable. */
@ApplicationScoped
class RendererProducer {

    @Produces
    @Singleton
    DocumentRenderer renderer(TemplateVersions versions) {
        return new DocumentRenderer(Path.of(System.getenv().getOrDefault("XINFANG_FONTS", "/usr/share/fonts")), record ->
                versions.inForce(record.kind().name(), record.ruleSet().name(), record.head().issuedOn()).map(TemplateBody::new));
    }
}
