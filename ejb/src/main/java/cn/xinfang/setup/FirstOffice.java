package cn.xinfang.setup;

import java.util.Map;

/**
 * The city itself and its petition office, enough to begin with; everything else is imported or entered later.
 *
 * @param provinceName of the province in which the city lies
 * @param cityName     e.g. 陇宁市
 * @param officeName   full name of the petition office
 * @param shortName    short name of it
 * @param docSign      机关代字
 * @param unitCode     19 digits: division, system, number
 */
public record FirstOffice(String provinceName, String cityName, String officeName, String shortName, String docSign,
                          String unitCode) {

    Map<String, String> province(String code) {
        return Map.of("code", provinceOf(code), "name", text(provinceName), "level", "PROVINCE");
    }

    Map<String, String> division(String code) {
        return Map.of("code", code, "name", text(cityName), "level", "CITY", "parent_code", provinceOf(code));
    }

    Map<String, String> node(String code) {
        return Map.of("code", code, "name", text(cityName), "role", "CITY", "division_code", code);
    }

    Map<String, String> unit(String code) {
        return Map.of("code", text(unitCode), "name", text(officeName), "short_name", text(shortName), "node_code", code,
                "division_code", code, "kind", "OFFICE", "doc_sign", text(docSign));
    }

    static String provinceOf(String city) {
        return city.substring(0, 2) + "0000";
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
