package cn.xinfang.review.rules;

import cn.xinfang.directory.rules.UnitKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which bodies are next above the one that decided (信访条例 Articles 34–35, 信访工作条例 Articles 35–36): its superior; for a department of
 * a county the petitioner chooses between the county's government and the department of the city in charge of the same matters, for
 * a department of the city between its government and the department of the province (domain §1.10).
 *
 * @param units   codes of bodies in this system, the superior first
 * @param outside names of bodies above the city
 */
public record CompetentBody(List<String> units, List<String> outside) {

    /**
     * A unit as the rule needs it.
     *
     * @param superior code of the unit that heads it; null where that unit is outside the city
     */
    public record Place(String code, UnitKind kind, String superior) {
    }

    /**
     * @param decided      the unit whose opinion is contested
     * @param superior     the unit that heads it; null where that unit is outside the city
     * @param counterparts departments below the superior's superior that answer for the same content
     */
    public static CompetentBody above(Place decided, Place superior, List<Place> counterparts) {
        if (superior == null) {
            return new CompetentBody(List.of(), List.of(decided.kind() == UnitKind.GOVERNMENT ? "省人民政府" : "上一级机关、单位（市外）"));
        }
        List<String> units = new ArrayList<>(List.of(superior.code()));
        boolean department = decided.kind() == UnitKind.DEPARTMENT && superior.kind() == UnitKind.GOVERNMENT;
        if (department && superior.superior() != null) {
            counterparts.stream().filter(it -> it.kind() == UnitKind.DEPARTMENT && superior.superior().equals(it.superior()))
                    .map(Place::code).forEach(units::add);
        }
        return new CompetentBody(List.copyOf(units), department && superior.superior() == null ? List.of("省级业务主管部门") : List.of());
    }

    /** Above a body outside the city. */
    public static CompetentBody aboveOutside() {
        return new CompetentBody(List.of(), List.of("复查机关的上一级机关、单位（市外）"));
    }
}
