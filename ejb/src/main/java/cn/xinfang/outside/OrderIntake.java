package cn.xinfang.outside;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.CodeTables;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.outside.rules.Defect;
import cn.xinfang.outside.rules.DefectiveOrderException;
import cn.xinfang.outside.rules.FileRef;
import cn.xinfang.outside.rules.Order;
import cn.xinfang.outside.rules.OrderFact;
import cn.xinfang.outside.rules.OrderReceived;
import cn.xinfang.outside.rules.OrderText;
import cn.xinfang.outside.store.OrderStore;
import cn.xinfang.outside.store.SentFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts orders into the inbox, however they came; in the transaction of the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OrderIntake {

    /** What would become of an order. */
    public enum Outcome {
        NEW, KNOWN, DIFFERENT
    }

    @Inject
    private Journal journal;

    @Inject
    private OrderStore orders;

    @Inject
    private SentFiles files;

    @Inject
    private Petitions petitions;

    @Inject
    private CodeTables codes;

    @Inject
    private Today today;

    /** @throws DefectiveOrderException as {@link #take} */
    public Outcome foresee(SenderView sender, OrderText text) {
        List<Defect> defects = defects(sender, text);
        if (!defects.isEmpty()) {
            throw new DefectiveOrderException(defects);
        }
        UUID id = OrderProjector.id(sender.id(), text.number());
        if (!orders.holds(id)) {
            return Outcome.NEW;
        }
        return Order.of(journal.read(id, OrderFact.class)).received().says(text) ? Outcome.KNOWN : Outcome.DIFFERENT;
    }

    /**
     * @return whether it was new; false where the sender had said the same under this number before
     * @throws DefectiveOrderException with everything that is wrong
     * @throws RefusedException        {@code ORDER_DIFFERS}; {@code CHANGED_MEANWHILE} when the same order came twice at the same moment
     */
    public boolean take(SenderView sender, OrderText text) {
        Outcome outcome = foresee(sender, text);
        if (outcome == Outcome.DIFFERENT) {
            throw new RefusedException(Refusal.of("ORDER_DIFFERS", "编号 " + text.number() + " 的来件已经收到，内容与这次不同。",
                    "补充或更正请使用新的编号，并在内容中写明原编号。"));
        }
        if (outcome == Outcome.NEW) {
            journal.begin(OrderProjector.id(sender.id(), text.number()), OrderProjector.KIND, List.of(received(sender, text)),
                    new Author(null, sender.name(), null));
        }
        return outcome == Outcome.NEW;
    }

    private OrderReceived received(SenderView sender, OrderText text) {
        List<AttachmentRef> attachments = text.attachments().stream().flatMap(it -> file(sender, it).stream()).toList();
        return new OrderReceived(sender.id(), text.number(), sender.channel(), sender.unit(), today.date(), text.restricted(),
                petitions.terms().start(ClockKind.T01, RuleSet.at(today.date()), today.date()).stream().toList(), sender.name(),
                text.withoutCitizen(), attachments, text.citizen());
    }

    private List<Defect> defects(SenderView sender, OrderText text) {
        List<Defect> defects = new ArrayList<>(text.defects(today.date()));
        if (defects.isEmpty()) {
            if (text.division() != null && codes.divisionName(text.division()).equals(text.division())) {
                defects.add(new Defect("division", "没有代码为 " + text.division() + " 的行政区划，不知道时不填。"));
            }
            for (int at = 0; at < text.attachments().size(); at++) {
                if (file(sender, text.attachments().get(at)).isEmpty()) {
                    defects.add(new Defect("attachments[" + at + "].digest", "没有收到这个摘要的文件，请先上传附件。"));
                }
            }
        }
        return defects;
    }

    private Optional<AttachmentRef> file(SenderView sender, FileRef file) {
        return files.find(sender.id(), file.digest(), file.fileName());
    }
}
