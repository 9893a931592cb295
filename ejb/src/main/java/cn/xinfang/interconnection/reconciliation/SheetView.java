package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.reconciliation.rules.Sheet;
import cn.xinfang.interconnection.reconciliation.rules.SignedSheet;
import cn.xinfang.interconnection.reconciliation.rules.Totals;
import cn.xinfang.interconnection.reconciliation.store.SheetStore.SheetRow;
import cn.xinfang.security.crypto.Sm3;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A sheet that both sides signed.
 *
 * @param digest hex SM3 of the signed bytes
 */
public record SheetView(Sheet sheet, String digest) {

    /** The figures of one node on both sides; null on the side that has none of it. */
    public record Line(String node, Totals county, Totals city) {

        public boolean agrees() {
            return county != null && county.equals(city);
        }
    }

    static SheetView of(SheetRow row) {
        return new SheetView(new SignedSheet(row.document(), row.countySignature()).sheet(), Sm3.hex(row.document()));
    }

    public List<Line> lines() {
        Set<String> nodes = new TreeSet<>(sheet.ofCounty().totals().keySet());
        nodes.addAll(sheet.ofCity().totals().keySet());
        return nodes.stream().map(node -> new Line(node, sheet.ofCounty().totals().get(node), sheet.ofCity().totals().get(node))).toList();
    }

    public List<String> open() {
        return sheet.open().stream().map(it -> (it.number() == null ? it.stream().toString() : it.number())
                + "：" + it.kinds().stream().map(kind -> kind.label()).collect(Collectors.joining("、"))).toList();
    }
}
