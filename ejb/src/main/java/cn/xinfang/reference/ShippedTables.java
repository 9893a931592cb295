package cn.xinfang.reference;

import cn.xinfang.directory.ReferenceFile;
import cn.xinfang.law.HolidayCsv;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.ReferenceTable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows that come with the application: national tables for everybody, the fictional city only for a demonstration. */
final class ShippedTables {

    private ShippedTables() {
    }

    /** @param node whose posts and contacts are wanted */
    static Contents rows(ReferenceTable table, String node, boolean demo) {
        return switch (table) {
            case HOLIDAY -> Contents.of(HolidayCsv.shipped());
            case PROMISE -> Contents.NONE;
            case CONTENT_CLASS -> file(table, "content-classes", "");
            case CONTENT_CLASS_MAP -> file(table, "content-class-map", "");
            case STATUTORY_ROUTE -> file(table, "statutory-routes", "");
            case DIVISION -> demo ? file(table, "divisions", "") : Contents.NONE;
            case NODE -> demo ? file(table, "nodes", "") : Contents.NONE;
            case UNIT -> demo ? file(table, "units", "") : Contents.NONE;
            case ROUTING_RULE -> demo ? file(table, "routing-rules", "") : Contents.NONE;
            case POLICY -> demo ? file(table, "policies", "") : Contents.NONE;
            case SAMPLE_REPLY -> demo ? file(table, "sample-replies", "") : Contents.NONE;
            case POST -> demo ? file(table, "posts", node) : Contents.NONE;
            case VILLAGE_CONTACT -> demo ? file(table, "village-contacts", node) : Contents.NONE;
            case DOCUMENT_TEMPLATE -> Contents.NONE;
        };
    }

    private static Contents file(ReferenceTable table, String name, String keyBegins) {
        SortedMap<String, Map<String, String>> rows = new TreeMap<>();
        for (Map<String, String> line : ReferenceFile.rows("/reference/" + name + ".csv")) {
            line.values().removeIf(value -> value == null);
            String key = table.keyOf(line);
            if (key.startsWith(keyBegins)) {
                rows.put(key, line);
            }
        }
        return new Contents(rows);
    }
}
