package cn.xinfang.directory.rules;

import java.util.ArrayList;
import java.util.List;

/** Arithmetic of division codes (GB/T 2260, GB/T 10114): a code begins with the code of what contains it. */
public final class Territory {

    private Territory() {
    }

    /**
     * The division itself and all that contain it, nearest first.
     *
     * @param division 6 digits down to the county, 9 for a township, 12 for a village
     * @throws IllegalArgumentException when it has another form
     */
    public static List<String> chain(String division) {
        if (!division.matches("[0-9]{6}|[0-9]{9}|[0-9]{12}")) {
            throw new IllegalArgumentException("区划代码不合格式：" + division);
        }
        var chain = new ArrayList<String>();
        for (int length = division.length(); length > 6; length -= 3) {
            chain.add(division.substring(0, length));
        }
        var county = division.substring(0, 6);
        for (var code : List.of(county, county.substring(0, 4) + "00", county.substring(0, 2) + "0000")) {
            if (!chain.contains(code)) {
                chain.add(code);
            }
        }
        return List.copyOf(chain);
    }

    /** @param division as in {@link #chain} */
    public static DivisionLevel level(String division) {
        return switch (division.length()) {
            case 12 -> DivisionLevel.VILLAGE;
            case 9 -> DivisionLevel.TOWNSHIP;
            default -> division.endsWith("0000") ? DivisionLevel.PROVINCE : division.endsWith("00") ? DivisionLevel.CITY : DivisionLevel.COUNTY;
        };
    }
}
