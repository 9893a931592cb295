package cn.xinfang.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Work in a transaction of its own: what happens to it touches nothing else. */
@ApplicationScoped
public class Separately {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T get(Supplier<T> work) {
        return work.get();
    }
}
