package cn.xinfang.reference.rules;

import cn.xinfang.directory.rules.Territory;
import cn.xinfang.kernel.CreditCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What holds for a row because of its table. The row keeps the rules of {@link RowRules} already. */
final class TableRules {

    private static final int DEEPEST = 8;

    private TableRules() {
    }

    static List<String> problems(ReferenceTable table, Map<String, String> row, World world) {
        return switch (table) {
            case DIVISION -> division(row);
            case UNIT -> row.containsKey(Column.VALID_TO) ? List.of() : unit(row, world);
            case CONTENT_CLASS -> contentClass(row, world);
            case CONTENT_CLASS_MAP -> map(row, world);
            case PROMISE -> row.containsKey(Column.VALID_TO) ? List.of() : Promised.problems(row);
            case POST -> post(row, world);
            case VILLAGE_CONTACT -> contact(row, world);
            case NODE, HOLIDAY, STATUTORY_ROUTE, ROUTING_RULE, POLICY, SAMPLE_REPLY, DOCUMENT_TEMPLATE -> List.of();
        };
    }

    private static List<String> division(Map<String, String> row) {
        String code = row.get("code");
        String level = Territory.level(code).name();
        String parent = row.get("parent_code");
        List<String> problems = new ArrayList<>();
        if (!level.equals(row.get("level"))) {
            problems.add("代码 " + code + " 是" + ReferenceTable.DIVISION.column("level").orElseThrow().shown(level) + "区划的代码，与“级别”不符");
        }
        if (parent == null ? !level.equals("PROVINCE") : code.equals(parent) || !Territory.chain(code).contains(parent)) {
            problems.add("“上级区划”应为代码 " + code + " 所在的区划");
        }
        return problems;
    }

    private static List<String> unit(Map<String, String> row, World world) {
        List<String> problems = new ArrayList<>();
        String code = row.get("code");
        String division = row.get("division_code");
        if (!code.startsWith(division)) {
            problems.add("单位代码应以所管辖区划的代码 " + division + " 开头");
        }
        String served = world.of(ReferenceTable.NODE).row(row.get("node_code")).map(node -> node.get("division_code")).orElse("");
        if (!Territory.chain(division).contains(served)) {
            problems.add("管辖区划 " + division + " 不在所在节点的范围内");
        }
        String sign = row.get("doc_sign");
        if (sign == null) {
            problems.add("缺“机关代字”，文书编号要用");
        } else if (world.of(ReferenceTable.UNIT).rows().values().stream().anyMatch(other -> !other.get("code").equals(code)
                && !other.containsKey(Column.VALID_TO) && sign.equals(other.get("doc_sign"))
                && row.get("node_code").equals(other.get("node_code")))) {
            problems.add("机关代字“" + sign + "”已被本节点其他单位使用");
        }
        if (row.containsKey("credit_code") && CreditCode.defect(row.get("credit_code")).isPresent()) {
            problems.add("统一社会信用代码 " + row.get("credit_code") + " 不正确");
        }
        if (headsItself(code, world.of(ReferenceTable.UNIT))) {
            problems.add("上级单位的关系成了一个圈");
        }
        return problems;
    }

    private static boolean headsItself(String code, Contents units) {
        String at = code;
        for (int steps = 0; steps < DEEPEST && at != null; steps++) {
            at = units.row(at).map(row -> row.get("superior_code")).orElse(null);
        }
        return at != null;
    }

    private static List<String> contentClass(Map<String, String> row, World world) {
        String code = row.get("code");
        String parent = row.get("parent_code");
        if (!Objects.equals(parent, code.length() == 2 ? null : code.substring(0, code.length() - 2))) {
            return List.of(code.length() == 2 ? "两位代码是一级分类，没有上级" : "“上级分类”应为 " + code.substring(0, code.length() - 2));
        }
        return parent == null || version(parent, world).equals(row.get("tree_version")) ? List.of() : List.of("与上级分类不是同一版本");
    }

    private static List<String> map(Map<String, String> row, World world) {
        List<String> problems = new ArrayList<>();
        if (version(row.get("class_code"), world).equals(row.get("tree_version"))) {
            problems.add("分类 " + row.get("class_code") + " 就是 " + row.get("tree_version") + " 版的，不用对照");
        }
        if (!version(row.get("mapped_code"), world).equals(row.get("tree_version"))) {
            problems.add("对应分类 " + row.get("mapped_code") + " 不是 " + row.get("tree_version") + " 版的");
        }
        return problems;
    }

    private static List<String> post(Map<String, String> row, World world) {
        List<String> problems = new ArrayList<>();
        if (!row.get("code").startsWith(row.get("unit_code"))) {
            problems.add("职务代码应以单位代码 " + row.get("unit_code") + " 开头，后加两位顺序号");
        }
        if (world.of(ReferenceTable.UNIT).row(row.get("unit_code")).filter(unit -> world.node().equals(unit.get("node_code"))).isEmpty()) {
            problems.add("单位 " + row.get("unit_code") + " 不是本节点的单位，由其所在节点维护");
        }
        return problems;
    }

    private static List<String> contact(Map<String, String> row, World world) {
        String division = row.get("division_code");
        if (division.length() != 12) {
            return List.of(division + " 不是村、社区的代码");
        }
        List<String> served = world.of(ReferenceTable.NODE).rows().values().stream().map(node -> node.get("division_code")).toList();
        String nearest = Territory.chain(division).stream().filter(served::contains).findFirst().orElse("");
        return world.of(ReferenceTable.NODE).row(world.node()).filter(node -> nearest.equals(node.get("division_code"))).isPresent()
                ? List.of() : List.of(division + " 不由本节点维护");
    }

    private static String version(String contentClass, World world) {
        return world.of(ReferenceTable.CONTENT_CLASS).row(contentClass).map(row -> row.get("tree_version")).orElse("");
    }
}
