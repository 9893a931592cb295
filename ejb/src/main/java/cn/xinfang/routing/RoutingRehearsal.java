package cn.xinfang.routing;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.rules.Suggesting;
import cn.xinfang.docket.store.RegisteredPetitions;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.reference.ReferenceStreams;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.Line;
import cn.xinfang.reference.rules.ReferenceChanged;
import cn.xinfang.reference.rules.ReferenceCsv;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.routing.rules.Registered;
import cn.xinfang.routing.rules.Rehearsal;
import cn.xinfang.routing.rules.RoutingWorld;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shows before a change of routing rules takes effect what it would have done to the petitions of the last month. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
public class RoutingRehearsal {

    private ReferenceStreams reference;
    private RegisteredPetitions petitions;
    private CodeTables codes;
    private Today today;

    protected RoutingRehearsal() {
    }

    @Inject
    RoutingRehearsal(ReferenceStreams reference, RegisteredPetitions petitions, CodeTables codes, Today today) {
        this.reference = reference;
        this.petitions = petitions;
        this.codes = codes;
        this.today = today;
    }

    /** Future days on which rules or units change by what was entered ahead, the nearest first. */
    public List<LocalDate> comingDays() {
        return List.of(ReferenceTable.ROUTING_RULE, ReferenceTable.UNIT).stream().flatMap(table -> reference.histories(table).stream())
                .flatMap(history -> history.entries().stream()).map(entry -> ((ReferenceChanged) entry.fact()).effectiveOn())
                .filter(day -> day.isAfter(today.date())).distinct().sorted().toList();
    }

    /**
     * With rules and units as they will stand on that day.
     *
     * @throws RefusedException {@code REHEARSAL_DAY} without a day
     */
    public Rehearsal on(LocalDate day) {
        if (day == null) {
            throw new RefusedException(Refusal.of("REHEARSAL_DAY", "没有选择生效日期。", "请选择已录入的变更，或者按文件试算。"));
        }
        return replay(world(reference.on(day, ReferenceTable.ROUTING_RULE), day));
    }

    /**
     * With the rules of a file in place of those of today.
     *
     * @param csv all rules, in the form of the exported table
     * @throws RefusedException {@code REHEARSAL_FILE} when it is no such file
     */
    public Rehearsal with(byte[] csv) {
        try {
            SortedMap<String, Map<String, String>> rows = new TreeMap<>();
            for (Line line : ReferenceCsv.read(ReferenceTable.ROUTING_RULE, csv)) {
                Map<String, String> row = new TreeMap<>(line.values());
                row.values().removeIf(String::isEmpty);
                rows.put(ReferenceTable.ROUTING_RULE.keyOf(row), row);
            }
            return replay(world(new Contents(rows), today.date()));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.of("REHEARSAL_FILE", "不是分流规则的表：" + e.getMessage() + "。", "请使用“基础数据”中导出的分流规则表修改后再试。"));
        }
    }

    private Rehearsal replay(RoutingWorld changed) {
        LocalDate last = today.date();
        List<Registered> month = petitions.between(last.minusMonths(1), last).stream()
                .map(it -> new Registered(it.number(), it.division(), it.contentClass())).toList();
        return Rehearsal.of(month, world(reference.on(last, ReferenceTable.ROUTING_RULE), last), changed, names());
    }

    private RoutingWorld world(Contents rules, LocalDate day) {
        return RoutingWorld.of(rules, reference.on(day, ReferenceTable.UNIT));
    }

    private Suggesting.Names names() {
        return new Suggesting.Names() {
            @Override
            public String division(String code) {
                return codes.divisionName(code);
            }

            @Override
            public String contentClass(String code) {
                return codes.className(code);
            }
        };
    }
}
