package cn.xinfang.demo.rules;

import cn.xinfang.directory.Duty;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.petition.UnitRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Who works where in one node. */
final class Staff {

    private final World world;
    private final String node;

    Staff(World world, String node) {
        this.world = world;
        this.node = node;
    }

    /** The petition office. */
    Agency office() {
        return units().filter(unit -> unit.kind() == UnitKind.OFFICE).findFirst().orElseThrow();
    }

    /** The body that has power over officials. */
    Agency discipline() {
        return units().filter(unit -> unit.kind() == UnitKind.DISCIPLINE).findFirst().orElseThrow();
    }

    /** Who could solve the matter, best first; the government answers for what no other does. */
    List<Agency> competent(Scenario matter, String place) {
        List<Agency> able = new ArrayList<>();
        units().filter(unit -> unit.isMeantBy(matter, place)).forEach(able::add);
        units().filter(unit -> unit.competence(matter, place).isPresent())
                .sorted(Comparator.comparing(unit -> unit.competence(matter, place).orElseThrow())).forEach(able::add);
        units().filter(unit -> unit.kind() == UnitKind.GOVERNMENT).forEach(able::add);
        units().filter(unit -> unit.kind() == UnitKind.DEPARTMENT).forEach(able::add);
        return able.stream().filter(unit -> unit.kind() != UnitKind.OFFICE).distinct().toList();
    }

    /** The unit that a report from that place is about: its township. */
    Agency accused(String place) {
        return world.agencies().stream().filter(unit -> unit.kind() == UnitKind.TOWNSHIP && place.startsWith(unit.division()))
                .findFirst().orElseThrow();
    }

    /** Somebody of the unit with that duty; the same draw gives the same person. */
    Employee anyone(Agency unit, Duty duty, RandomGenerator random) {
        List<Employee> able = world.employees().stream()
                .filter(person -> person.unit().equals(unit.code()) && person.duties().contains(duty)).toList();
        return able.get(random.nextInt(able.size()));
    }

    UnitRef ref(Agency unit) {
        return new UnitRef(unit.code(), unit.name(), unit.node(), unit.kind() == UnitKind.OFFICE,
                superiors(unit).stream().map(Agency::code).toList());
    }

    List<Agency> superiors(Agency unit) {
        List<Agency> chain = new ArrayList<>();
        for (Agency at = unit; at.superior() != null; ) {
            at = unit(at.superior());
            chain.add(at);
        }
        return chain;
    }

    private Agency unit(String code) {
        return world.agencies().stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
    }

    private Stream<Agency> units() {
        return world.agencies().stream().filter(unit -> unit.node().equals(node));
    }
}
