package cn.xinfang.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutesTest {

    @ParameterizedTest
    @CsvSource({"五, 5", "十, 10", "十二, 12", "四十, 40", "一百零三, 103", "一百一十, 110", "一千二百六十, 1260", "一千〇六, 1006"})
    void an_article_is_read_as_people_write_it(String chinese, int number) {
        assertEquals(number, Statutes.number(chinese));
    }

    @Test
    void known_laws_are_found_by_title_with_or_without_the_name_of_the_state() {
        var found = Statutes.citations("依据《中华人民共和国民法典》第五百七十七条、《信访工作条例》和《某市暂行办法》第三条");
        assertEquals(List.of("民法典 577", "信访工作条例 0"), found.stream().map(it -> it.statute().title() + " " + it.article()).toList());
    }
}
