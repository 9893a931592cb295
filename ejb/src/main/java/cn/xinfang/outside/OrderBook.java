package cn.xinfang.outside;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.audit.AccessLog;
import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.Duty;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.Term;
import cn.xinfang.outside.OrderView.Step;
import cn.xinfang.outside.rules.Citizen;
import cn.xinfang.outside.rules.Order;
import cn.xinfang.outside.rules.OrderConverted;
import cn.xinfang.outside.rules.OrderFact;
import cn.xinfang.outside.rules.OrderReceived;
import cn.xinfang.outside.rules.OrderSentences;
import cn.xinfang.outside.rules.OrderState;
import cn.xinfang.outside.store.OrderStore;
import cn.xinfang.outside.store.OrderStore.OrderRow;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import cn.xinfang.security.masking.Masking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The inbox of the petition office. An order of another unit, and a restricted one for a clerk, does not exist. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
public class OrderBook {

    /** Lines of a list at most. */
    public static final int LONGEST = 200;

    /** A file with its clear content; close the stream. */
    public record OpenedFile(AttachmentRef file, InputStream content) {
    }

    @Inject
    private OrderStore orders;

    @Inject
    private Journal journal;

    @Inject
    private Standings standings;

    @Inject
    private CodeTables codes;

    @Inject
    private Directory directory;

    @Inject
    private AttachmentStore files;

    @Inject
    private AccessLog log;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /** Those that wait with the oldest first, the others with the newest first. */
    public List<OrderLine> list(OrderState state) {
        return orders.inState(officials.current().unit(), state, LONGEST).stream().map(this::line).toList();
    }

    /** How many orders of the caller's unit stand where; states without any are missing. */
    public Map<OrderState, Long> counts() {
        return orders.counts(officials.current().unit());
    }

    /** @throws NotFoundException when there is no such order for the caller */
    public OrderView open(UUID id) {
        History<OrderFact> history = read(id);
        Order order = Order.of(history);
        OrderReceived received = order.received();
        Term term = order.end() != null ? null : received.terms().stream().findFirst().orElse(null);
        LocalDate due = term == null ? null : term.dueLegal();
        return new OrderView(id, received.senderName(), directory.unit(received.unit()).name(), received.channel(), received.receivedOn(),
                received.restricted(), received.text(), received.attachments(), masked(received.citizen()), place(received.text().division()),
                term, daysLeft(due), Light.running(due, today.date()), standings.of(id),
                order.end() instanceof OrderConverted it ? it.petition() : null,
                history.entries().stream().map(it -> new Step(it.header().at(), OrderSentences.of(it.fact()), it.header().author().name())).toList());
    }

    /**
     * The citizen in clear. Who asked, when and for what is logged before anything is shown.
     *
     * @return null where he gave no name
     * @throws NotFoundException as {@link #open}
     * @throws RefusedException  {@code PURPOSE_MISSING}
     */
    public Citizen openCitizen(UUID id, String purpose) {
        OrderReceived received = Order.of(read(id)).received();
        log.note(officials.current().actor(), id, "外部来件人身份信息", purpose);
        return received.citizen();
    }

    /** @throws NotFoundException as {@link #open}, or when it has no such file */
    public OpenedFile file(UUID id, UUID attachment) {
        AttachmentRef file = Order.of(read(id)).received().attachments().stream().filter(it -> it.id().equals(attachment)).findFirst()
                .orElseThrow(() -> new NotFoundException("attachment " + attachment));
        try {
            return new OpenedFile(file, files.read(file.digest()));
        } catch (IOException e) {
            throw new NotFoundException("content of attachment " + attachment);
        }
    }

    private History<OrderFact> read(UUID id) {
        Official official = officials.current();
        boolean entrusted = official.duties().contains(Duty.CASE_OFFICER) || official.duties().contains(Duty.OFFICE_HEAD);
        if (!orders.holds(id)) {
            throw new NotFoundException("order " + id);
        }
        History<OrderFact> history = journal.read(id, OrderFact.class);
        if (!Order.of(history).received().opensFor(official.unit(), entrusted)) {
            throw new NotFoundException("order " + id);
        }
        return history;
    }

    private OrderLine line(OrderRow row) {
        return new OrderLine(row.id(), row.senderName(), row.number(), row.channel(), row.receivedOn(), row.dueOn(), daysLeft(row.dueOn()),
                Light.running(row.dueOn(), today.date()), row.restricted(), row.summary(), place(row.division()), row.state(),
                row.decidedOn(), row.petition());
    }

    private Long daysLeft(LocalDate due) {
        return due == null ? null : ChronoUnit.DAYS.between(today.date(), due);
    }

    private String place(String division) {
        return division == null ? null : codes.divisionName(division);
    }

    private static String masked(Citizen citizen) {
        return citizen == null ? null : Stream.of(Masking.name(citizen.name()), Masking.phone(citizen.phone()), Masking.address(citizen.address()))
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
