package cn.xinfang.petition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Units and officials of the fictional city, as far as the core's tests need them. */
final class Town {

    static final String CITY = "621300";
    static final String COUNTY = "621321";

    static final UnitRef CITY_OFFICE = new UnitRef("620001", "陇宁市信访局", CITY, true, List.of("620000"));
    static final UnitRef CITY_GOVERNMENT = new UnitRef("620000", "陇宁市人民政府", CITY, false, List.of());
    /** A body whose node is that of nobody who takes requests in the tables: what goes to it is always under way. */
    static final UnitRef ELSEWHERE = new UnitRef("629000", "别市人民政府", "621200", false, List.of());
    static final UnitRef CITY_LABOUR = new UnitRef("620002", "陇宁市人社局", CITY, false, List.of("620000"));
    static final UnitRef COUNTY_OFFICE = new UnitRef("621001", "安河县信访局", COUNTY, true, List.of("621000"));
    static final UnitRef COUNTY_LABOUR = new UnitRef("621002", "安河县人社局", COUNTY, false, List.of("621000"));
    static final UnitRef COUNTY_ROADS = new UnitRef("621003", "安河县交通局", COUNTY, false, List.of("621000"));
    static final UnitRef COUNTY_HOUSING = new UnitRef("621004", "安河县住建局", COUNTY, false, List.of("621000"));
    static final UnitRef TOWNSHIP = new UnitRef("621010", "安河县青山镇", COUNTY, false, List.of("621000"));
    static final UnitRef TOWNSHIP_STATION = new UnitRef("621011", "青山镇水管站", COUNTY, false, List.of("621010", "621000"));
    static final UnitRef COUNTY_GOVERNMENT = new UnitRef("621000", "安河县人民政府", COUNTY, false, List.of());
    static final UnitRef CITY_DISCIPLINE = new UnitRef("620003", "陇宁市纪委监委", CITY, false, List.of());
    static final UnitRef CITY_LAW = new UnitRef("620004", "陇宁市委政法委", CITY, false, List.of());
    static final UnitRef RIVER_TOWNSHIP = new UnitRef("622010", "河滨区柳林镇", "621302", false, List.of("622000"));
    static final UnitRef RIVER_OFFICE = new UnitRef("622001", "河滨区信访局", "621302", true, List.of("622000"));

    private Town() {
    }

    static Actor person(String name, UnitRef unit, Seat... seats) {
        UUID account = UUID.nameUUIDFromBytes((unit.code() + name).getBytes(StandardCharsets.UTF_8));
        return new Actor(account, name, unit.code(), unit.office(), unit.node(), Set.copyOf(Arrays.asList(seats)));
    }

    static Actor clerk(UnitRef unit) {
        return person("窗口", unit, Seat.CLERK);
    }

    static Actor officer(UnitRef unit) {
        return person("经办人", unit, unit.office() ? Seat.CASE_OFFICER : Seat.UNIT_OFFICER);
    }

    static Actor head(UnitRef unit) {
        return person("负责人", unit, unit.office() ? Seat.OFFICE_HEAD : Seat.UNIT_HEAD);
    }
}
