package cn.xinfang.docket.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Seat;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.petition.registration.PetitionRegistered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Reads the table duty × unit × relation; a petition officer can check it line by line. */
class VisibilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Map<String, UnitRef> UNITS = Map.of("市信访局", unit("1", "621300", true), "市人社局", unit("2", "621300", false),
            "安河信访局", unit("3", "621321", true), "安河人社局", unit("4", "621321", false), "安河交通局", unit("5", "621321", false));
    private static final Map<String, Set<Seat>> DUTIES = Map.of("登记员", Set.of(Seat.CLERK), "办理员", Set.of(Seat.CASE_OFFICER),
            "局领导", Set.of(Seat.OFFICE_HEAD), "承办人", Set.of(Seat.UNIT_OFFICER), "单位负责人", Set.of(Seat.UNIT_HEAD), "管理员", Set.of());

    @ParameterizedTest(name = "{0} {1}:{2}，受限{3}")
    @CsvFileSource(resources = "visibility.csv", numLinesToSkip = 1)
    void who_sees_a_petition_is_as_in_the_table(String unit, String duty, String course, String restricted, String visible) {
        Actor actor = new Actor(new UUID(1, 1), duty, UNITS.get(unit).code(), UNITS.get(unit).office(), UNITS.get(unit).node(),
                DUTIES.get(duty));
        assertEquals(visible.equals("可见"), Visibility.allows(actor, petition(course.split("→"), restricted.equals("是"))));
    }

    private static PetitionState petition(String[] course, boolean restricted) {
        UnitRef registrar = UNITS.get(course[0]);
        Particulars particulars = new Particulars("621300202603031000015", Channel.LETTER, DAY, DAY, DAY,
                RuleSet.XFGZTL2022, registrar, "621321", "0403", 1, 1, false, restricted, false);
        PetitionState state = new PetitionRegistered(particulars, restricted, List.of(), null, null, null, null, null, null, null, null)
                .on(PetitionState.unborn(new UUID(7, 7)));
        for (int at = 1; at < course.length; at++) {
            state = new PetitionReferred(at + 1, ReferralMode.TRANSFER, DAY, UNITS.get(course[at - 1]), UNITS.get(course[at]), List.of(),
                    null, null).on(state);
        }
        return state;
    }

    private static UnitRef unit(String code, String node, boolean office) {
        return new UnitRef(code, code, node, office, List.of());
    }
}
