package cn.xinfang.security.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.xinfang.security.crypto.BlindIndex.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlindIndexTest {

    private final BlindIndex index = new BlindIndex("pepper".getBytes(UTF_8));

    @ParameterizedTest
    @CsvSource({
        "ID_NUMBER, 11010519491231002X, 11010519491231002x",
        "ID_NUMBER, 11010519491231002X, １１０１０５ 19491231 002X",
        "ID_NUMBER, 11010519491231002X, 110105491231002",
        "PHONE, 13800000000, +86 138-0000-0000",
        "PHONE, 13800000000, 008613800000000",
        "NAME, 张三, 张　三",
        "NAME, 买买提·艾力, 买买提•艾力",
    })
    void spelling_makes_no_difference(Kind kind, String value, String otherSpelling) {
        assertEquals(index.of(kind, value), index.of(kind, otherSpelling));
    }

    @Test
    void different_values_kinds_and_nodes_have_different_indexes() {
        String phone = index.of(Kind.PHONE, "13800000000");
        assertNotEquals(phone, index.of(Kind.PHONE, "13800000001"));
        assertNotEquals(phone, index.of(Kind.NAME, "13800000000"));
        assertNotEquals(phone, new BlindIndex("another".getBytes(UTF_8)).of(Kind.PHONE, "13800000000"));
    }

    @Test
    void an_index_is_64_hexadecimal_digits() {
        assertEquals(64, index.of(Kind.NAME, "张三").replaceAll("[^0-9a-f]", "").length());
    }
}
