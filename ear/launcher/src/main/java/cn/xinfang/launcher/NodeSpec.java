package cn.xinfang.launcher;

import java.util.List;
import java.util.Optional;

/** Which node to run. All are fictional. */
public record NodeSpec(String code, String name, Optional<String> parent) {

    public static final NodeSpec CITY = new NodeSpec("621300", "陇宁市", Optional.empty());

    /** The counties and districts of the city, the first ones first. */
    public static final List<NodeSpec> COUNTIES = List.of(
            county("621321", "安河县"), county("621302", "河滨区"), county("621303", "新城区"), county("621322", "南岭县"),
            county("621323", "清原县"), county("621324", "石泉县"), county("621325", "固川县"));

    private static NodeSpec county(String code, String name) {
        return new NodeSpec(code, name, Optional.of(CITY.code));
    }
}
