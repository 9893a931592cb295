package cn.xinfang.outside;

import cn.xinfang.directory.Directory;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.outside.rules.Order;
import cn.xinfang.outside.rules.OrderConverted;
import cn.xinfang.outside.rules.OrderFact;
import cn.xinfang.outside.rules.Standing;
import cn.xinfang.outside.store.OrderStore;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.closing.AnsweredDirectly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What senders are told of their orders; in the transaction of the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Standings {

    @Inject
    private Journal journal;

    @Inject
    private OrderStore orders;

    @Inject
    private Directory directory;

    /** @throws NotFoundException when there is no such order */
    public Standing of(UUID id) {
        if (!orders.holds(id)) {
            throw new NotFoundException("order " + id);
        }
        Order order = Order.of(journal.read(id, OrderFact.class));
        String unit = directory.unit(order.received().unit()).name();
        if (!(order.end() instanceof OrderConverted converted)) {
            return Standing.of(order, unit, null, null);
        }
        History<PetitionFact> petition = journal.read(converted.petition(), PetitionFact.class);
        return Standing.of(order, unit, Petition.fold(petition), answer(petition));
    }

    /** The last one, where a direct answer was corrected by another. */
    private static String answer(History<PetitionFact> petition) {
        return petition.entries().stream().map(entry -> entry.fact()).filter(AnsweredDirectly.class::isInstance)
                .map(AnsweredDirectly.class::cast).reduce((first, second) -> second).map(AnsweredDirectly::words).orElse(null);
    }
}
