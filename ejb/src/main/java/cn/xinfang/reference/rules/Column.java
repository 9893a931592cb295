package cn.xinfang.reference.rules;

import java.util.List;
import java.util.Map;

/**
 * A column of a reference table.
 *
 * @param name     as in the database and in shipped files
 * @param label    in Chinese, as in files for people and on pages
 * @param pattern  of a code; null for other kinds
 * @param choices  label by value; empty for other kinds
 * @param target   name of the table whose rows it names; null for other kinds
 * @param listed   whether it stands in the list
 * @param searched whether words find rows by it; never true of a person's name or telephone
 */
public record Column(String name, String label, Kind kind, boolean required, String pattern, Map<String, String> choices,
                     String target, boolean listed, boolean searched) {

    public static final String VALID_FROM = "valid_from";
    public static final String VALID_TO = "valid_to";
    public static final String SUCCESSOR = "successor_code";

    /** What a value looks like. */
    public enum Kind { TEXT, CODE, DATE, CHOICE, REFERENCE, REFERENCES }

    static Column text(String name, String label) {
        return new Column(name, label, Kind.TEXT, false, null, Map.of(), null, false, false);
    }

    static Column code(String name, String label, String pattern) {
        return new Column(name, label, Kind.CODE, true, pattern, Map.of(), null, true, true);
    }

    static Column date(String name, String label) {
        return new Column(name, label, Kind.DATE, false, null, Map.of(), null, false, false);
    }

    static Column choice(String name, String label, Map<String, String> choices) {
        return new Column(name, label, Kind.CHOICE, true, null, choices, null, true, false);
    }

    static Column reference(String name, String label, String target) {
        return new Column(name, label, Kind.REFERENCE, false, null, Map.of(), target, false, false);
    }

    static Column references(String name, String label, String target) {
        return new Column(name, label, Kind.REFERENCES, false, null, Map.of(), target, false, false);
    }

    static Column validFrom() {
        return date(VALID_FROM, "启用日期");
    }

    static Column validTo() {
        return date(VALID_TO, "停用日期").inList();
    }

    Column needed() {
        return new Column(name, label, kind, true, pattern, choices, target, listed, searched);
    }

    Column inList() {
        return new Column(name, label, kind, required, pattern, choices, target, true, searched);
    }

    Column unlisted() {
        return new Column(name, label, kind, required, pattern, choices, target, false, searched);
    }

    Column found() {
        return new Column(name, label, kind, required, pattern, choices, target, true, true);
    }

    public ReferenceTable targetTable() {
        return ReferenceTable.valueOf(target);
    }

    /** The single values of a list. */
    public static List<String> split(String value) {
        return value == null ? List.of() : List.of(value.split(";"));
    }

    /** The value as people read and write it. */
    public String shown(String value) {
        return value == null ? "" : choices.getOrDefault(value, value);
    }

    /** The value that people mean; one that is not understood comes back as it is. */
    String meant(String written) {
        return choices.entrySet().stream().filter(choice -> choice.getValue().equals(written) || choice.getKey().equalsIgnoreCase(written))
                .map(Map.Entry::getKey).findFirst().orElse(written);
    }
}
