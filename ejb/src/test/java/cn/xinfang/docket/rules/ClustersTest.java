package cn.xinfang.docket.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final String WATER = "我住在翠苑小区%d号楼，二次供水的水泵坏了半年，三楼以上经常停水，物业说没有维修资金，请求政府协调更换水泵恢复供水。";

    @Test
    void twelve_letters_about_one_thing_are_a_group_and_eleven_are_not() {
        assertEquals(List.of(12), sizes(letters(12, "621321")));
        assertEquals(List.of(), sizes(letters(11, "621321")));
    }

    @Test
    void letters_of_two_counties_are_not_put_together() {
        List<Clusters.Text> both = new ArrayList<>(letters(8, "621321"));
        both.addAll(letters(8, "621302"));
        assertEquals(List.of(), sizes(both));
    }

    @Test
    void another_matter_among_them_is_left_out() {
        List<Clusters.Text> texts = new ArrayList<>(letters(13, "621321"));
        texts.add(text("工地从去年十月起拖欠我们班组的工资，包工头联系不上，请求劳动部门督促支付。", 99, "621321"));
        assertEquals(List.of(13), sizes(texts));
    }

    private static List<Integer> sizes(List<Clusters.Text> texts) {
        return Clusters.of(texts, 12).stream().map(List::size).toList();
    }

    private static List<Clusters.Text> letters(int count, String county) {
        List<Clusters.Text> letters = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            letters.add(text(WATER.formatted(i), i, county));
        }
        return letters;
    }

    private static Clusters.Text text(String words, int number, String county) {
        return new Clusters.Text(new UUID(Long.parseLong(county), number), county, Sketch.of(words).orElseThrow());
    }
}
