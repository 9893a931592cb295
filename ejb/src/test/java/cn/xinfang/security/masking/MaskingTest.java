package cn.xinfang.security.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"张三, 张*", "张三丰, 张**", "欧阳娜娜, 欧阳**", "欧阳修, 欧阳*", "欧阳, 欧*", "张, *", "'', ''",
        "𠮷田, 𠮷*", "买买提·艾力, 买*****"})
    void a_name_keeps_its_surname(String name, String masked) {
        assertEquals(masked, Masking.name(name));
    }

    @ParameterizedTest
    @CsvSource({"13800000000, 138****0000", "+86 138-0000-0000, 138****0000", "0935-8210000, 0935****000",
        "8210000, ****000", "010-82100001, 010****001", "12345, ****", "wechat:abc, ****", "'', ****"})
    void a_phone_keeps_its_ends(String phone, String masked) {
        assertEquals(masked, Masking.phone(phone));
    }

    @ParameterizedTest
    @CsvSource({"621399197001010013, 6213***********013", "11010519491231002x, 1101***********02x",
        "110105491231002, 1101********002", "E12345678, ****", "6213991970010100, ****"})
    void an_id_number_keeps_four_and_three_digits(String number, String masked) {
        assertEquals(masked, Masking.idNumber(number));
    }

    @ParameterizedTest
    @CsvSource({
        "陇宁市安河县红柳镇三合村5号, 陇宁市安河县****",
        "甘肃省陇宁市河滨区东街街道12号, 甘肃省陇宁市河滨区****",
        "甘肃省天水市张家川回族自治县张家川镇, 甘肃省天水市张家川回族自治县****",
        "安河县红柳镇, 安河县****",
        "平凉市华亭市东华街道, 平凉市华亭市****",
        "陇宁市幸福小区3号楼, 陇宁市****",
        "红柳镇三合村菜市场, ****",
        "三合小区5栋, ****",
        "陇宁市, 陇宁市****",
    })
    void an_address_shows_nothing_below_the_county(String address, String masked) {
        assertEquals(masked, Masking.address(address));
    }

    @Test
    void nothing_stays_nothing() {
        assertNull(Masking.name(null));
        assertNull(Masking.phone(null));
        assertNull(Masking.idNumber(null));
        assertNull(Masking.address(null));
    }
}
