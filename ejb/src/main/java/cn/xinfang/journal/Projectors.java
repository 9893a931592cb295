package cn.xinfang.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The projector and the codec of every kind of stream. */
@ApplicationScoped
class Projectors {

    private final Map<String, Projector<?>> projectors = new HashMap<>();
    private final Map<String, FactCodec> codecs = new HashMap<>();

    protected Projectors() {
    }

    @Inject
    Projectors(@Any Instance<Projector<?>> all) {
        this((Iterable<Projector<?>>) all);
    }

    Projectors(Iterable<Projector<?>> all) {
        for (Projector<?> projector : all) {
            projectors.put(projector.kind(), projector);
            codecs.put(projector.kind(), new FactCodec(projector.factSlices()));
        }
    }

    @SuppressWarnings("unchecked")
    <F extends Fact> Projector<F> of(String kind) {
        Projector<F> projector = (Projector<F>) projectors.get(kind);
        if (projector == null) {
            throw new UnknownFactException(kind);
        }
        return projector;
    }

    FactCodec codec(String kind) {
        of(kind);
        return codecs.get(kind);
    }
}
