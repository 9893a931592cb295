package cn.xinfang.demo.rules;

import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A matter that people bring.
 *
 * @param contentClass leaf of the content tree
 * @param purpose      as on the registration form
 * @param unitWord     part of the short name of the unit that can solve it, or 乡镇
 */
public record Scenario(String contentClass, String purpose, String unitWord, String summary, List<String> claims, String text) {

    /** Appeals that are not of the sixth case of 信访工作条例 Article 31. */
    private static final Map<String, Route> ROUTES = Map.ofEntries(
            Map.entry("0801", Route.LITIGATION), Map.entry("0503", Route.LITIGATION), Map.entry("0401", Route.ARBITRATION),
            Map.entry("0403", Route.STATUTORY_DUTY), Map.entry("0504", Route.STATUTORY_DUTY),
            Map.entry("0802", Route.STATUTORY_DUTY), Map.entry("0804", Route.STATUTORY_DUTY),
            Map.entry("0906", Route.STATUTORY_DUTY), Map.entry("1301", Route.STATUTORY_DUTY));

    /** Classes whose matters were brought in 2010 as they are today. */
    private static final Set<String> TIMELESS =
            Set.of("0101", "0109", "0201", "0203", "0401", "0403", "0408", "0503", "0605", "0801", "1001");

    boolean forTownship() {
        return unitWord.equals("乡镇");
    }

    boolean timeless() {
        return TIMELESS.contains(contentClass);
    }

    ClaimClass claimClass() {
        return switch (purpose) {
            case "申诉", "求决" -> ClaimClass.APPEAL;
            case "意见建议" -> ClaimClass.SUGGESTION;
            case "揭发控告" -> ClaimClass.ACCUSATION;
            default -> ClaimClass.INQUIRY;
        };
    }

    /** Null unless it is an appeal. */
    Route route() {
        return claimClass() == ClaimClass.APPEAL ? ROUTES.getOrDefault(contentClass, Route.PETITION) : null;
    }

    /** The claims with what the clerk proposes; the route is confirmed later. */
    List<Claim> registeredClaims() {
        return claims(null);
    }

    List<Claim> classifiedClaims() {
        return claims(route());
    }

    private List<Claim> claims(Route route) {
        return IntStream.range(0, claims.size()).mapToObj(i -> new Claim(i + 1, claims.get(i), claimClass(), route)).toList();
    }
}
