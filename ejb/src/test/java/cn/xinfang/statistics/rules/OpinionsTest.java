package cn.xinfang.statistics.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OpinionsTest {

    @Test
    void whoever_said_nothing_is_not_satisfied() {
        Opinions opinions = new Opinions(40, 6, 1, 1);
        assertEquals("20%", opinions.participation());
        assertEquals("87.5%", opinions.satisfaction());
    }

    @Test
    void where_nobody_was_asked_or_nobody_answered_there_is_no_share() {
        assertEquals("—", Opinions.NONE.participation());
        assertEquals("0%", new Opinions(5, 0, 0, 0).participation());
        assertEquals("—", new Opinions(5, 0, 0, 0).satisfaction());
    }
}
