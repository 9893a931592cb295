package cn.xinfang.security.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryCodeTest {

    @Test
    void a_code_has_eight_characters_nobody_confuses() {
        assertTrue(Stream.generate(QueryCode::generate).limit(500).allMatch(code -> code.matches("[2-9A-HJKMNP-TV-Z]{8}")));
    }

    @Test
    void codes_differ() {
        assertEquals(500, Stream.generate(QueryCode::generate).limit(500).distinct().count());
    }

    @Test
    void only_the_code_itself_is_verified_however_it_was_typed() {
        String hash = QueryCode.hash("7KX2M9QP");
        assertTrue(QueryCode.verify("7KX2M9QP", hash));
        assertTrue(QueryCode.verify(" 7kx2-m9qp ", hash));
        assertFalse(QueryCode.verify("7KX2M9QR", hash));
        assertFalse(QueryCode.verify("", hash));
    }

    @Test
    void the_hash_tells_neither_the_code_nor_that_two_codes_are_equal() {
        String hash = QueryCode.hash("7KX2M9QP");
        assertFalse(hash.contains("7KX2M9QP"));
        assertNotEquals(hash, QueryCode.hash("7KX2M9QP"));
    }

    @Test
    void the_number_of_rounds_is_read_from_the_hash() {
        String[] fields = QueryCode.hash("7KX2M9QP").split("\\$");
        assertFalse(QueryCode.verify("7KX2M9QP", String.join("$", fields[0], "1000", fields[2], fields[3])));
        assertThrows(IllegalArgumentException.class, () -> QueryCode.verify("7KX2M9QP", "plain"));
    }
}
