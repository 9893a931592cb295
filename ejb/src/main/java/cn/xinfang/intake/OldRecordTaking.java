package cn.xinfang.intake;

import cn.xinfang.casework.Petitions;
import cn.xinfang.intake.rules.RowOutcome;
import cn.xinfang.intake.rules.RowReading;
import cn.xinfang.intake.store.OldImportStore.ImportRow;
import cn.xinfang.intake.store.OldRecordStore;
import cn.xinfang.intake.store.OldRecordStore.Known;
import cn.xinfang.intake.store.OldRecordStore.ReportLine;
import cn.xinfang.intake.store.PetitionNumbers;
import cn.xinfang.intake.store.PetitionNumbers.Series;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Opening;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.PetitionNumber;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.takeover.OldRecord;
import cn.xinfang.petition.takeover.TakeOver;
import cn.xinfang.security.crypto.BlindIndex;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Takes some hundred rows over in the transaction of the caller, each known record once and no more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OldRecordTaking {

    /**
     * What the rows of one import are taken over with.
     *
     * @param registrar the unit whose records they are
     * @param unit      finds a unit by its code
     */
    public record Surroundings(UnitRef registrar, Function<String, UnitRef> unit, Terms terms) {
    }

    private PetitionNumbers numbers;
    private OldRecordStore records;
    private Journal journal;
    private NodeSettings node;
    private Today today;
    private BlindIndex index;

    protected OldRecordTaking() {
    }

    @Inject
    public OldRecordTaking(PetitionNumbers numbers, OldRecordStore records, Journal journal, NodeSettings node, Today today,
                           NodeKeys keys) {
        this.numbers = numbers;
        this.records = records;
        this.journal = journal;
        this.node = node;
        this.today = today;
        this.index = keys.blindIndex();
    }

    /** What becomes of each row, in their order; the lines are kept as the report of the import. */
    public List<ReportLine> take(ImportRow of, List<RowReading> rows, Surroundings with) {
        List<Candidate> candidates = candidates(rows);
        Map<String, Known> known = known(of, candidates);
        Chunk chunk = new Chunk(of, with, known, numbers(candidates, known.keySet()));
        List<ReportLine> lines = candidates.stream().map(chunk::take).toList();
        journal.beginAll(chunk.openings);
        records.insert(of.unit(), chunk.taken);
        records.report(of.id(), lines);
        return lines;
    }

    /**
     * What would become of each row; nothing is written.
     *
     * @param seen what earlier rows of the same file would become; those of these rows are added
     */
    public List<RowOutcome> foresee(ImportRow of, List<RowReading> rows, Map<String, Known> seen) {
        List<Candidate> candidates = candidates(rows);
        Map<String, Known> known = known(of, candidates);
        known.forEach(seen::putIfAbsent);
        return candidates.stream().map(it -> {
            RowOutcome outcome = it.outcome(seen.get(it.identity()));
            if (outcome == RowOutcome.TAKEN || outcome == RowOutcome.CHANGED) {
                seen.put(it.identity(), it.as(null, null));
            }
            return outcome;
        }).toList();
    }

    /** For every record that is new here, in their order. */
    private Iterator<PetitionNumber> numbers(List<Candidate> candidates, Set<String> before) {
        Set<String> seen = new HashSet<>(before);
        return numbers.next(node.node(), candidates.stream().filter(it -> !it.row().refused() && seen.add(it.identity()))
                .map(it -> it.row().record()).map(it -> new Series(it.receivedOn(), it.channel().group())).toList()).iterator();
    }

    private Map<String, Known> known(ImportRow of, List<Candidate> candidates) {
        return records.known(of.unit(), candidates.stream().map(Candidate::identity).toList());
    }

    private List<Candidate> candidates(List<RowReading> rows) {
        return rows.parallelStream().map(row -> {
            String content = index.of(BlindIndex.Kind.OLD_RECORD, row.content());
            return new Candidate(row, row.identity() == null ? "#" + content : row.identity(), content);
        }).toList();
    }

    /**
     * @param identity the number of the record, or its content where it has none
     * @param content  blind index of all that it says
     */
    private record Candidate(RowReading row, String identity, String content) {

        RowOutcome outcome(Known before) {
            if (row.refused()) {
                return RowOutcome.REFUSED;
            }
            if (before != null) {
                return before.content().equals(content) ? RowOutcome.KNOWN : RowOutcome.REFUSED;
            }
            return row.changes().isEmpty() ? RowOutcome.TAKEN : RowOutcome.CHANGED;
        }

        Known as(UUID petition, String number) {
            return new Known(identity, content, petition, number);
        }

        ReportLine line(RowOutcome outcome, Known petition, String words) {
            return new ReportLine(row.row(), outcome, row.identity(), petition == null ? null : petition.petition(),
                    petition == null ? null : petition.number(), words);
        }
    }

    /** One transaction's work. */
    private final class Chunk {

        private final Author author;
        private final Surroundings with;
        private final Map<String, Known> known;
        private final Iterator<PetitionNumber> numbers;
        private final Map<String, UnitRef> units = new HashMap<>();
        private final List<Opening> openings = new ArrayList<>();
        private final List<Known> taken = new ArrayList<>();

        Chunk(ImportRow of, Surroundings with, Map<String, Known> known, Iterator<PetitionNumber> numbers) {
            this.author = new Author(of.account(), of.accountName(), of.unit());
            this.with = with;
            this.known = known;
            this.numbers = numbers;
        }

        ReportLine take(Candidate candidate) {
            Known before = known.get(candidate.identity());
            RowOutcome outcome = candidate.outcome(before);
            return switch (outcome) {
                case TAKEN, CHANGED -> begin(candidate, outcome);
                case KNOWN -> candidate.line(outcome, before, null);
                case REFUSED -> candidate.row().refused() ? candidate.line(outcome, null, candidate.row().refusal())
                        : candidate.line(outcome, before, "编号相同的件已接收，但本行内容与之不同。请核对；确需更正的，在信访件中办理。");
            };
        }

        private ReportLine begin(Candidate candidate, RowOutcome outcome) {
            RowReading row = candidate.row();
            OldRecord record = row.record();
            String number = numbers.next().toString();
            UnitRef holder = row.unit() == null ? with.registrar() : units.computeIfAbsent(row.unit(), with.unit());
            Decision decision = new TakeOver(number, with.registrar(), holder, record).decide(today.date(), with.terms());
            if (decision instanceof Decision.Refused refused) {
                return candidate.line(RowOutcome.REFUSED, null, refused.refusal().text());
            }
            Known now = candidate.as(Ids.next(), number);
            openings.add(new Opening(now.petition(), Petitions.KIND, ((Decision.Facts) decision).facts(), author));
            taken.add(now);
            known.put(now.identity(), now);
            return candidate.line(outcome, now, row.changes().isEmpty() ? null : String.join("；", row.changes()) + "。");
        }
    }
}
