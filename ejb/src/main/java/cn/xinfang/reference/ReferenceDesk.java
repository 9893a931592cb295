package cn.xinfang.reference;

import cn.xinfang.directory.Duties;
import cn.xinfang.journal.Author;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.Proposal;
import cn.xinfang.reference.rules.ReferenceChanged;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.reference.rules.World;
import cn.xinfang.security.Officials;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes reference tables: first shown, then carried out whole or not at all. */
@Stateless
@RolesAllowed({Duties.SYSTEM_ADMIN, Duties.SYSTEM})
public class ReferenceDesk {

    private static final int SHOWN_REFUSALS = 5;

    @Inject
    private ReferenceStreams streams;

    @Inject
    private Officials officials;

    @Inject
    private NodeSettings node;

    @Inject
    private Today today;

    @Resource
    private SessionContext session;

    /**
     * What the wish would change, and what is wrong with it.
     *
     * @throws RefusedException {@code REFERENCE_NOT_HERE} when another node writes the table, {@code REFERENCE_DAY} without a
     *                          day, {@code REFERENCE_FILE} when the file is not one of this table
     */
    public Proposal preview(Wish wish) {
        if (!streams.writes(wish.table())) {
            throw refused("REFERENCE_NOT_HERE", wish.table().label() + "由市信访局维护。", "请把需要的变更告诉市信访局。");
        }
        if (wish.effectiveOn() == null || wish.effectiveOn().isBefore(ReferenceChanged.ALWAYS)) {
            throw refused("REFERENCE_DAY", "没有生效日期。", "请填写从哪一天起这样。");
        }
        try {
            return wish.propose(world(wish.table(), wish.effectiveOn()), changedLater(wish.table(), wish.effectiveOn()));
        } catch (IllegalArgumentException e) {
            throw refused("REFERENCE_FILE", e.getMessage() + "。", "请改正文件后重新选择。");
        }
    }

    /**
     * Writes the change into the journal.
     *
     * @param reason why, in words
     * @param source the document behind it; may be null
     * @throws RefusedException as {@link #preview}, {@code REFERENCE_REASON} without a reason, {@code REFERENCE_LINES} when a
     *                          line is refused, {@code REFERENCE_SAME} when nothing changes; nothing is written then
     */
    public Proposal carryOut(Wish wish, String reason, String source) {
        Proposal proposal = preview(wish);
        if (reason == null || reason.isBlank()) {
            throw refused("REFERENCE_REASON", "没有写明原因。", "请填写为什么变更。");
        }
        if (!proposal.possible()) {
            throw refused("REFERENCE_LINES", proposal.refused().stream().limit(SHOWN_REFUSALS).map(ReferenceDesk::words).collect(Collectors.joining("；"))
                    + (proposal.refused().size() > SHOWN_REFUSALS ? "；等 " + proposal.refused().size() + " 处" : "") + "。", "请改正后再办，现在没有任何改动。");
        }
        if (proposal.change().nothing()) {
            throw refused("REFERENCE_SAME", "与现有内容相同，没有变化。", null);
        }
        streams.append(proposal.because(reason.strip(), source == null || source.isBlank() ? null : source.strip()), author());
        return proposal;
    }

    private World world(ReferenceTable written, LocalDate day) {
        Map<ReferenceTable, Contents> tables = new EnumMap<>(ReferenceTable.class);
        for (ReferenceTable table : ReferenceTable.values()) {
            tables.put(table, table == written ? streams.own(day, table) : streams.on(day, table));
        }
        return new World(tables, node.node(), today.date());
    }

    private Set<String> changedLater(ReferenceTable table, LocalDate day) {
        return streams.ownChanges(table).stream().filter(change -> change.effectiveOn().isAfter(day))
                .flatMap(change -> change.keys().stream()).collect(Collectors.toSet());
    }

    private Author author() {
        return session.isCallerInRole(Duties.SYSTEM) ? Author.SYSTEM : officials.current().author();
    }

    private static String words(Proposal.RefusedLine line) {
        return (line.number() == 0 ? line.key() : "第 " + line.number() + " 行") + "：" + line.reason();
    }

    private static RefusedException refused(String code, String message, String instead) {
        return new RefusedException(Refusal.of(code, message, instead));
    }
}
