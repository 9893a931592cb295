package cn.xinfang.reference;

import cn.xinfang.journal.Author;
import cn.xinfang.journal.Writing;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.directory.Duties;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.ReferenceChanged;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.security.crypto.NodeKeyFiles;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Begins the journal of each table that has none: with what stands there already, from the release before, and with the
 * shipped rows. A county does not begin what the city writes; it works with the shipped rows until the city's journal
 * arrives.
 */
@Singleton
@Startup
@DependsOn({"Migrator", "RestorationStart"})
@PermitAll
public class ReferenceBaseline {

    private static final String REASON = "启用基础数据记录时已有的数据";

    private ReferenceStreams streams;
    private ReferenceProjector projector;
    private NodeSettings node;
    private Writing writing;

    protected ReferenceBaseline() {
    }

    @Inject
    ReferenceBaseline(ReferenceStreams streams, ReferenceProjector projector, NodeSettings node, Writing writing) {
        this.streams = streams;
        this.projector = projector;
        this.node = node;
        this.writing = writing;
    }

    /**
     * A node without keys cannot write a journal yet: its first start begins it, see {@link #begin()}. One that was restored gets
     * its journals back.
     */
    @PostConstruct
    void atStart() {
        if (NodeKeyFiles.exist(node.keys()) && writing.paused().isEmpty()) {
            begin("true".equals(System.getenv("XINFANG_DEMO")));
        }
    }

    /** Begins the journals of a node that is for real. */
    @RolesAllowed(Duties.SYSTEM)
    public void begin() {
        begin(false);
    }

    /** @param demo whether the fictional city belongs to the shipped rows */
    void begin(boolean demo) {
        for (ReferenceTable table : ReferenceTable.values()) {
            begin(table, demo);
        }
    }

    private void begin(ReferenceTable table, boolean demo) {
        Contents standing = streams.standing(table);
        Contents shipped = ShippedTables.rows(table, node.node(), demo);
        if (streams.writes(table)) {
            Contents rows = rows(table, standing, shipped);
            if (streams.ownChanges(table).isEmpty() && !rows.rows().isEmpty()) {
                streams.append(ReferenceChanged.baseline(table, rows, REASON), Author.SYSTEM);
            }
        } else if (!streams.begun(table) && standing.rows().isEmpty()) {
            projector.provisional(table, shipped);
        }
    }

    private static Contents rows(ReferenceTable table, Contents standing, Contents shipped) {
        if (table.owner() == ReferenceTable.Owner.NODE) {
            return shipped;
        }
        return table == ReferenceTable.HOLIDAY && !standing.rows().isEmpty() ? standing : shipped.and(standing);
    }
}
