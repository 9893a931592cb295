package cn.xinfang.reference.rules;

import static cn.xinfang.reference.rules.Column.choice;
import static cn.xinfang.reference.rules.Column.code;
import static cn.xinfang.reference.rules.Column.date;
import static cn.xinfang.reference.rules.Column.reference;
import static cn.xinfang.reference.rules.Column.references;
import static cn.xinfang.reference.rules.Column.text;
import static cn.xinfang.reference.rules.Column.validFrom;
import static cn.xinfang.reference.rules.Column.validTo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference tables: whose they are and what their columns are. A table comes after those that it names. */
public enum ReferenceTable {

    DIVISION("行政区划", Owner.CITY, List.of("code"),
            code("code", "代码", "[0-9]{6}|[0-9]{9}|[0-9]{12}"),
            text("name", "名称").needed().found(),
            choice("level", "级别", Map.of("PROVINCE", "省级", "CITY", "地级", "COUNTY", "县级", "TOWNSHIP", "乡级", "VILLAGE", "村级")),
            reference("parent_code", "上级区划", "DIVISION").inList(),
            validFrom(), validTo(),
            reference(Column.SUCCESSOR, "承继区划", "DIVISION")),

    NODE("节点", Owner.CITY, List.of("code"),
            code("code", "代码", "[0-9]{6}"),
            text("name", "名称").needed().found(),
            choice("role", "层级", Map.of("CITY", "市", "COUNTY", "县区")),
            reference("parent_code", "上级节点", "NODE").inList(),
            reference("division_code", "所辖区划", "DIVISION").needed().inList()),

    CONTENT_CLASS("内容分类", Owner.CITY, List.of("code"),
            code("code", "代码", "([0-9]{2}){1,3}"),
            text("name", "名称").needed().found(),
            reference("parent_code", "上级分类", "CONTENT_CLASS").inList(),
            text("national_code", "国家代码"),
            text("tree_version", "版本").needed().inList(),
            validFrom(), validTo()),

    CONTENT_CLASS_MAP("分类对照", Owner.CITY, List.of("class_code", "tree_version"),
            reference("class_code", "分类", "CONTENT_CLASS").needed().found(),
            text("tree_version", "对照版本").needed().found(),
            reference("mapped_code", "对应分类", "CONTENT_CLASS").needed().inList()),

    STATUTORY_ROUTE("法定途径", Owner.CITY, List.of("code"),
            code("code", "代码", "[0-9]{4}"),
            text("department", "主管部门").needed().found(),
            text("claim", "诉求类型").needed().found(),
            reference("content_class", "内容分类", "CONTENT_CLASS"),
            choice("route", "途径", Map.of("LITIGATION", "1 诉讼等政法程序", "ARBITRATION", "2 仲裁", "PARTY_APPEAL", "3 党员申诉、复审",
                    "ADMINISTRATIVE", "4 复议、裁决、确认、许可、处罚等", "STATUTORY_DUTY", "5 查处违法、履行法定职责", "PETITION", "6 信访程序")),
            text("procedure", "程序").needed().found(),
            text("body", "有权机关").needed().found(),
            text("petitioner_time", "提出期限"),
            text("body_time", "办理期限"),
            text("basis", "法律依据").needed(),
            text("remedy", "救济"),
            text("version", "清单版本").needed(),
            validFrom(), validTo()),

    HOLIDAY("节假日", Owner.CITY, List.of("date"),
            date("date", "日期").needed().found(),
            text("name", "节日").needed().found(),
            choice("isOffDay", "性质", Map.of("true", "放假", "false", "上班"))),

    UNIT("单位", Owner.CITY, List.of("code"),
            code("code", "代码", "[0-9]{19}"),
            text("name", "全称").needed().found(),
            text("short_name", "简称").needed(),
            reference("node_code", "所在节点", "NODE").needed(),
            reference("division_code", "管辖区划", "DIVISION").needed(),
            choice("kind", "类别", Map.of("OFFICE", "信访部门", "DEPARTMENT", "职能部门", "TOWNSHIP", "乡镇街道", "GOVERNMENT", "人民政府",
                    "DISCIPLINE", "纪检监察机关", "POLITICAL_LEGAL", "政法委")),
            reference("superior_code", "上级单位", "UNIT").inList(),
            text("doc_sign", "机关代字"),
            text("phone", "电话"),
            text("address", "地址"),
            text("credit_code", "统一社会信用代码"),
            references("competences", "职责分类", "CONTENT_CLASS"),
            validFrom(), validTo(),
            reference(Column.SUCCESSOR, "承继单位", "UNIT")),

    ROUTING_RULE("分流规则", Owner.CITY, List.of("class_code", "place_level"),
            reference("class_code", "内容分类", "CONTENT_CLASS").needed().found(),
            choice("place_level", "问题所在地", Map.of("CITY", "市级", "COUNTY", "县级", "TOWNSHIP", "乡级", "VILLAGE", "村级")),
            choice("unit_level", "承办单位级别", Map.of("CITY", "市级", "COUNTY", "县级", "TOWNSHIP", "乡级")),
            reference("competence", "承办单位职责", "CONTENT_CLASS").needed().inList(),
            text("basis", "依据").needed().found(),
            validFrom(), validTo()),

    /** Only shorter than the law; nobody is overdue by it. */
    PROMISE("承诺期限", Owner.CITY, List.of("kind"),
            choice("kind", "时限", Map.of("T01", "登记分流", "T02", "转送件告知", "T03", "直接收件告知", "T06", "办结", "T09", "复查", "T11", "复核")),
            code("length", "天数", "[1-9][0-9]?"),
            choice("unit", "计法", Map.of("DAY", "日", "WORKDAY", "工作日")),
            text("basis", "依据").needed().found(),
            validFrom(), validTo()),

    /** What the city gives to whom; no content classes: whatever the matter is about. */
    POLICY("政策", Owner.CITY, List.of("code"),
            code("code", "代码", "[0-9]{4}"),
            text("title", "名称").needed().found(),
            text("number", "文号").needed().found(),
            choice("kind", "类别", Map.of("LIVING", "低保", "MEDICAL", "医疗", "EDUCATION", "教育", "HOUSING", "住房", "PENSION", "养老",
                    "EMPLOYMENT", "就业", "LEGAL_AID", "法律援助", "JUDICIAL_RELIEF", "司法救助", "OTHER", "其他")),
            references("content_classes", "内容分类", "CONTENT_CLASS"),
            text("gives", "给予什么").needed(),
            text("eligible", "什么人可以享受").needed(),
            text("office", "到哪里办").needed().inList(),
            validFrom(), validTo()),

    /** Wording to begin a draft with; what is to be filled in stands in 〔 〕. */
    SAMPLE_REPLY("答复范文", Owner.CITY, List.of("code"),
            code("code", "代码", "[0-9]{4}"),
            text("title", "名称").needed().found(),
            choice("act", "用于", Map.of("DRAFT_ACCEPTANCE", "受理", "DRAFT_DECLINING", "不予受理", "DRAFT_EXTENSION", "延期",
                    "DRAFT_OPINION", "处理意见", "ANSWER", "直接答复")),
            references("content_classes", "内容分类", "CONTENT_CLASS"),
            text("wording", "范文").needed(),
            validFrom(), validTo()),

    POST("职务和领导", Owner.NODE, List.of("code"),
            code("code", "代码", "[0-9]{21}").unlisted(),
            reference("unit_code", "单位", "UNIT").needed().found(),
            text("title", "职务").needed().found(),
            text("rank", "级别"),
            choice("responsibility", "信访责任", Map.of("FIRST", "第一责任人", "DIRECT", "分管责任人", "OTHER", "其他")),
            text("leader_name", "现任").inList(),
            date("leader_since", "任职日期"),
            text("portfolio", "分工").inList(),
            validFrom(), validTo()),

    VILLAGE_CONTACT("村级联系人", Owner.NODE, List.of("division_code"),
            reference("division_code", "村(社区)", "DIVISION").needed().found(),
            text("person_name", "联系人").needed().inList(),
            text("phone", "电话").needed().inList(),
            date("since", "起始日期").inList()),

    /** Kept on a page of its own, as files of a word processor. */
    DOCUMENT_TEMPLATE("文书模板", Owner.CITY, List.of("kind", "rule_set", "since"),
            code("kind", "文书", "[A-Z_]+"),
            choice("rule_set", "适用法规", Map.of("XFTL2005", "信访条例", "XFGZTL2022", "信访工作条例")),
            date("since", "启用日期").needed().inList(),
            text("body", "行文").needed());

    /** Those that are kept on the page of reference data. */
    public static final List<ReferenceTable> LISTED = Stream.of(values()).filter(table -> table != DOCUMENT_TEMPLATE).toList();

    /** Who writes a table. */
    public enum Owner {
        /** The city, for all nodes. */
        CITY,
        /** Each node its own rows; the superior node gets them. */
        NODE
    }

    private final String label;
    private final Owner owner;
    private final List<String> key;
    private final List<Column> columns;

    ReferenceTable(String label, Owner owner, List<String> key, Column... columns) {
        this.label = label;
        this.owner = owner;
        this.key = key;
        this.columns = List.of(columns);
    }

    public String label() {
        return label;
    }

    public Owner owner() {
        return owner;
    }

    /** Names of the columns that tell rows apart. */
    public List<String> key() {
        return key;
    }

    public List<Column> columns() {
        return columns;
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findAny();
    }

    /** Whether a row that ends stays, with its last day; otherwise it goes. */
    public boolean dated() {
        return column(Column.VALID_TO).isPresent();
    }

    /** The key of a row, as entries of the journal name it. */
    public String keyOf(Map<String, String> row) {
        return key.stream().map(column -> row.getOrDefault(column, "")).collect(Collectors.joining("/"));
    }
}
