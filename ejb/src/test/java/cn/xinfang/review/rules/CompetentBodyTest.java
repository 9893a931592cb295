package cn.xinfang.review.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.review.rules.CompetentBody.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Domain §1.10. */
class CompetentBodyTest {

    private static final Place CITY = new Place("市政府", UnitKind.GOVERNMENT, null);
    private static final Place COUNTY = new Place("县政府", UnitKind.GOVERNMENT, "市政府");
    private static final Place CITY_LABOUR = new Place("市人社局", UnitKind.DEPARTMENT, "市政府");
    private static final Place COUNTY_LABOUR = new Place("县人社局", UnitKind.DEPARTMENT, "县政府");
    private static final Place TOWNSHIP = new Place("双泉镇", UnitKind.TOWNSHIP, "县政府");
    private static final Place OFFICE = new Place("市信访局", UnitKind.OFFICE, "市政府");

    @Test
    void a_township_is_reviewed_by_its_county() {
        assertEquals(new CompetentBody(List.of("县政府"), List.of()), CompetentBody.above(TOWNSHIP, COUNTY, List.of(CITY_LABOUR)));
    }

    @Test
    void for_a_department_of_a_county_the_petitioner_chooses() {
        assertEquals(new CompetentBody(List.of("县政府", "市人社局"), List.of()),
                CompetentBody.above(COUNTY_LABOUR, COUNTY, List.of(CITY_LABOUR, COUNTY_LABOUR, OFFICE, TOWNSHIP)));
    }

    @Test
    void a_county_is_reviewed_by_the_city() {
        assertEquals(new CompetentBody(List.of("市政府"), List.of()), CompetentBody.above(COUNTY, CITY, List.of()));
    }

    @Test
    void for_a_department_of_the_city_there_is_its_government_or_the_department_of_the_province() {
        assertEquals(new CompetentBody(List.of("市政府"), List.of("省级业务主管部门")), CompetentBody.above(CITY_LABOUR, CITY, List.of()));
    }

    @Test
    void above_the_city_stands_the_province() {
        assertEquals(new CompetentBody(List.of(), List.of("省人民政府")), CompetentBody.above(CITY, null, List.of()));
    }

    @Test
    void a_unit_of_a_vertical_body_is_reviewed_by_its_own_superior_alone() {
        Place station = new Place("县税务局一分局", UnitKind.DEPARTMENT, "县税务局");
        Place tax = new Place("县税务局", UnitKind.DEPARTMENT, "市税务局");
        assertEquals(new CompetentBody(List.of("县税务局"), List.of()), CompetentBody.above(station, tax, List.of(CITY_LABOUR)));
    }
}
