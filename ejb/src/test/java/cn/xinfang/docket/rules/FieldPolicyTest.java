package cn.xinfang.docket.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.journal.PartName;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Reads the table of who gets what; a petition officer can check it line by line. */
class FieldPolicyTest {

    private static final String CITY = "621300";
    private static final Map<String, String> NODES = Map.of("市", CITY, "安河", "621321", "河滨", "621302");
    private static final Map<PartName, String> NAMES = Map.of(PartName.STUB, "存根", PartName.CONTENT, "内容",
            PartName.IDENTITY, "身份", PartName.SEALED, "密封");

    @ParameterizedTest(name = "{0} 登记,{1}，分类{2}，受限{3}，被反映单位{4}")
    @CsvFileSource(resources = "field-policy.csv", numLinesToSkip = 1)
    void every_node_gets_what_the_table_says(String registrar, String holders, String classified, String restricted,
                                             String accused, String city, String anhe, String hebin) {
        String[] chain = holders.split("→");
        Circumstances circumstances = new Circumstances(NODES.get(registrar), Set.of(CITY),
                Stream.of(chain).map(NODES::get).collect(Collectors.toSet()), Set.of(NODES.get(chain[chain.length - 1])),
                classified.equals("是"), restricted.equals("是"), !accused.equals("不知"), NODES.get(accused));
        Map<String, Set<PartName>> parts = FieldPolicy.sharing(circumstances).partsByNode();
        assertEquals(city, words(parts.get(NODES.get("市"))), "市");
        assertEquals(anhe, words(parts.get(NODES.get("安河"))), "安河");
        assertEquals(hebin, words(parts.get(NODES.get("河滨"))), "河滨");
    }

    private static String words(Set<PartName> parts) {
        return parts == null ? "不参与" : parts.size() == PartName.values().length ? "全部"
                : Stream.of(PartName.values()).filter(parts::contains).map(NAMES::get).collect(Collectors.joining("+"));
    }
}
