package cn.xinfang.docket.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void text_asks_for_every_pair_of_neighbouring_characters() {
        assertEquals("拖欠 欠工 工资", SearchWords.asked("拖欠工资"));
        assertEquals("拖欠 双泉", SearchWords.asked(" 拖欠，双泉 "));
    }

    @Test
    void full_width_letters_and_capitals_are_the_same_as_plain_ones() {
        assertEquals(SearchWords.asked("abc12"), SearchWords.asked("ABC12"));
    }

    @Test
    void single_characters_ask_for_nothing() {
        assertEquals("", SearchWords.asked("工 资"));
        assertEquals("", SearchWords.asked(null));
    }

    @Test
    void four_to_twenty_one_digits_may_be_the_end_of_a_number() {
        assertEquals("#0015", SearchWords.askedNumber("0015"));
        assertEquals("#0015", SearchWords.askedNumber(" 0015 "));
        assertEquals("", SearchWords.askedNumber("015"));
        assertEquals("", SearchWords.askedNumber("0015号"));
        assertEquals("", SearchWords.askedNumber("6213002026030310000151"));
    }
}
