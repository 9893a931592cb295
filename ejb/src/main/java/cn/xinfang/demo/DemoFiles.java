package cn.xinfang.demo;

import cn.xinfang.demo.rules.Agency;
import cn.xinfang.demo.rules.Employee;
import cn.xinfang.demo.rules.Scenario;
import cn.xinfang.demo.rules.World;
import cn.xinfang.directory.Duty;
import cn.xinfang.directory.ReferenceFile;
import cn.xinfang.directory.rules.DivisionLevel;
import cn.xinfang.directory.rules.UnitKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the fictional city from the files that are delivered with the application. */
final class DemoFiles {

    private DemoFiles() {
    }

    static World read() {
        List<Map<String, String>> units = ReferenceFile.rows("/reference/units.csv").stream()
                .filter(unit -> unit.get("successor_code") == null).toList();
        return new World(units.stream().map(DemoFiles::agency).toList(),
                ReferenceFile.rows("/reference/accounts.csv").stream().map(DemoFiles::employee).toList(), places(),
                ReferenceFile.rows("/demo/scenarios.csv").stream().map(DemoFiles::scenario).toList(), names());
    }

    private static Agency agency(Map<String, String> row) {
        return new Agency(row.get("code"), row.get("name"), row.get("short_name"), row.get("node_code"), row.get("division_code"),
                UnitKind.valueOf(row.get("kind")), row.get("superior_code"), row.get("phone"), list(row.get("competences"), ";"));
    }

    private static Employee employee(Map<String, String> row) {
        return new Employee(row.get("username"), row.get("person_name"), row.get("unit_code"),
                list(row.get("duties"), ";").stream().map(Duty::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static Scenario scenario(Map<String, String> row) {
        return new Scenario(row.get("class_code"), row.get("purpose"), row.get("unit_word"), row.get("summary"),
                list(row.get("claims"), "\\|"), row.get("text"));
    }

    /** The smallest divisions of the counties, named from the city downwards. */
    private static List<World.Place> places() {
        Map<String, Map<String, String>> divisions = ReferenceFile.rows("/reference/divisions.csv").stream()
                .collect(Collectors.toMap(row -> row.get("code"), Function.identity()));
        Set<String> parents = divisions.values().stream().map(row -> row.get("parent_code")).collect(Collectors.toSet());
        return divisions.values().stream().filter(row -> row.get("code").length() > 6 && !parents.contains(row.get("code")))
                .map(row -> new World.Place(row.get("code"), path(row, divisions)))
                .sorted(Comparator.comparing(World.Place::code)).toList();
    }

    private static String path(Map<String, String> division, Map<String, Map<String, String>> divisions) {
        String above = division.get("level").equals(DivisionLevel.CITY.name()) ? ""
                : path(divisions.get(division.get("parent_code")), divisions);
        return above + division.get("name");
    }

    private static World.Names names() {
        List<Map<String, String>> rows = ReferenceFile.rows("/demo/names.csv");
        return new World.Names(words(rows, Set.of("FAMILY")), words(rows, Set.of("GIVEN_MALE", "GIVEN_FEMALE")));
    }

    private static List<String> words(List<Map<String, String>> rows, Set<String> kinds) {
        return rows.stream().filter(row -> kinds.contains(row.get("kind"))).map(row -> row.get("value")).toList();
    }

    private static List<String> list(String cell, String separator) {
        return cell == null ? List.of() : Stream.of(cell.split(separator)).toList();
    }
}
