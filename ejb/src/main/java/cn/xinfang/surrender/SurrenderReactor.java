package cn.xinfang.surrender;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.docket.rules.Overholders;
import cn.xinfang.interconnection.rules.NamedFiles;
import cn.xinfang.interconnection.store.EnvelopeStore;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.ForeignEntries;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Reactor;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.protection.ContentSurrendered;
import cn.xinfang.petition.protection.NodeName;
import cn.xinfang.petition.protection.SurrenderAsked;
import cn.xinfang.surrender.store.SurrenderStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The registering node asks for a surrender; a node that is asked erases what it holds of others and writes its receipt in the same
 * transaction; attachments go after that transaction, since a file cannot come back with it.
 */
@ApplicationScoped
public class SurrenderReactor implements Reactor {

    @Inject
    private Journal journal;

    @Inject
    private JournalStore entries;

    @Inject
    private ForeignEntries held;

    @Inject
    private SurrenderStore store;

    @Inject
    private OutboxStore outbox;

    @Inject
    private EnvelopeStore envelopes;

    @Inject
    private AttachmentStore attachments;

    @Inject
    private NodeSettings node;

    @Inject
    private Today today;

    @Override
    public String name() {
        return "surrender";
    }

    @Override
    public void react(EntryHeader entry) {
        if (entry.type().equals(SurrenderAsked.class.getSimpleName())) {
            surrender(entry);
        } else if (entry.type().equals(ContentSurrendered.class.getSimpleName())) {
            receipt(entry);
        } else if (entry.kind().equals("petition") && store.restrictedOf(entry.stream(), node.node()) && entries.isNewest(entry)) {
            ask(entry);
        }
    }

    private void ask(EntryHeader entry) {
        History<PetitionFact> history = read(entry);
        Set<String> nodes = Overholders.of(history, Petition.fold(history), node.parent().orElse(node.node()));
        if (!nodes.isEmpty()) {
            journal.appendBecause(entry, history, List.of(new SurrenderAsked(today.date(), nodes.stream().map(this::named).toList())));
        }
    }

    /** A node that was restored finds its receipt written already, and the parts there again. */
    private void surrender(EntryHeader entry) {
        History<PetitionFact> history = read(entry);
        SurrenderAsked asked = (SurrenderAsked) fact(history, entry);
        boolean here = asked.nodes().stream().anyMatch(it -> it.node().equals(node.node()));
        if (!here || !Petition.fold(history).registration().restricted()) {
            return;
        }
        Map<UUID, Set<PartName>> going = new HashMap<>();
        Set<String> files = new HashSet<>();
        Set<String> kept = new HashSet<>();
        for (Entry it : held.of(entry.stream())) {
            boolean own = it.header().node().equals(node.node());
            (own ? kept : files).addAll(NamedFiles.in(it));
            Set<PartName> parts = EnumSet.allOf(PartName.class);
            parts.retainAll(it.parts().keySet());
            parts.remove(PartName.STUB);
            if (!own && !parts.isEmpty()) {
                going.put(it.header().id(), parts);
            }
        }
        files.removeAll(kept);
        ContentSurrendered receipt = new ContentSurrendered(today.date(), named(node.node()), files.stream().filter(attachments::holds).sorted().toList());
        UUID written = EntryHeader.idOfEffect(entry.id(), entry.stream(), ContentSurrendered.class.getSimpleName());
        if (history.entries().stream().noneMatch(it -> it.header().id().equals(written))) {
            journal.appendBecause(entry, history, List.of(receipt));
        }
        journal.erase(entry.stream(), going, written);
    }

    private void receipt(EntryHeader entry) {
        ContentSurrendered receipt = (ContentSurrendered) fact(read(entry), entry);
        if (entry.node().equals(node.node())) {
            receipt.files().forEach(this::erase);
        } else {
            outbox.peerErased(entry.node(), entry.stream(), receipt.files());
            envelopes.erased(entry.node(), entry.stream());
        }
    }

    private void erase(String digest) {
        try {
            attachments.erase(digest);
        } catch (IOException e) {
            throw new UncheckedIOException("附件 " + digest + " 无法删除", e);
        }
    }

    private History<PetitionFact> read(EntryHeader entry) {
        return journal.read(entry.stream(), PetitionFact.class);
    }

    private static PetitionFact fact(History<PetitionFact> history, EntryHeader entry) {
        return history.entries().stream().filter(it -> it.header().id().equals(entry.id())).findFirst().orElseThrow().fact();
    }

    private NodeName named(String code) {
        return new NodeName(code, store.nameOf(code));
    }
}
