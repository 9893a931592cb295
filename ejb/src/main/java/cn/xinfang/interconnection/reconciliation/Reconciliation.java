package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.CityLine;
import cn.xinfang.interconnection.LineException;
import cn.xinfang.interconnection.reconciliation.ReconciliationReception.Step;
import cn.xinfang.interconnection.reconciliation.rules.Comparison;
import cn.xinfang.interconnection.reconciliation.rules.Holding;
import cn.xinfang.interconnection.reconciliation.rules.Sheet;
import cn.xinfang.interconnection.reconciliation.rules.Side;
import cn.xinfang.interconnection.reconciliation.rules.SignedSheet;
import cn.xinfang.interconnection.reconciliation.rules.StreamDifference;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.interconnection.store.RunStore.RunRow;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** The county's side of a reconciliation, after the rounds of a night. */
@ApplicationScoped
public class Reconciliation {

    private static final int TOGETHER = 50;

    @Inject
    private CityLine line;

    @Inject
    private OwnSide own;

    @Inject
    private Holdings holdings;

    @Inject
    private Repair repair;

    @Inject
    private Sheets sheets;

    @Inject
    private DifferenceStore differences;

    @Inject
    private RunStore runs;

    @Inject
    private Today today;

    /**
     * Compares, and has both sides put right what can be.
     *
     * @return whether anything is on its way again, so that one more round is worth it
     * @throws LineException when the city cannot be reached or refuses
     */
    public boolean compare(UUID run, String city) {
        runs.phase(run, "与上级对账");
        while (!own.ready()) {
            runs.phase(run, "整理对账数据");
        }
        var theirs = new CitysLeaves(line);
        List<UUID> differing = List.copyOf(Comparison.differing(own.leaves(city), theirs));
        List<StreamDifference> found = new ArrayList<>();
        for (int i = 0; i < differing.size(); i += TOGETHER) {
            List<Holding> here = holdings.of(city, differing.subList(i, Math.min(i + TOGETHER, differing.size())));
            found.addAll(repair.repair(city, here, List.of(theirs.ask(Step.HOLDINGS, here, Holding[].class))));
        }
        differences.resolveAllBut(city, found.stream().map(StreamDifference::stream).toList(), today.instant());
        return found.stream().anyMatch(StreamDifference::isMendable);
    }

    /** Makes the sheet of this run and has both sides sign it. */
    public void sign(UUID run, String city) {
        RunRow row = runs.find(run).orElseThrow();
        while (!own.ready()) {
            runs.phase(run, "整理对账数据");
        }
        var line = new CitysLeaves(this.line);
        Side ofCity = line.ask(Step.FIGURES, row.businessDate(), Side.class);
        Instant now = today.instant();
        List<Sheet.Open> open = differences.open(city).stream().map(it -> new Sheet.Open(it.stream(), it.number(), new TreeSet<>(it.kinds()))).toList();
        int repaired = (int) differences.found(city, row.startedAt(), now.plusMillis(1)).stream().filter(it -> it.resolvedAt() != null).count();
        SignedSheet signed = sheets.sign(new Sheet(run, row.businessDate(), now.atZone(Today.ZONE).toOffsetDateTime(),
                own.figures(city, row.businessDate()), ofCity, repaired, open));
        sheets.keep(city, signed, line.ask(Step.SHEET, signed, byte[].class));
    }
}
