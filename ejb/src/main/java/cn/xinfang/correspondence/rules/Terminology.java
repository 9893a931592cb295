package cn.xinfang.correspondence.rules;

import cn.xinfang.document.ClaimResult;
import cn.xinfang.document.DeliveryMethod;
import cn.xinfang.document.RefusalGround;
import cn.xinfang.document.Route;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.StatutoryWay;
import cn.xinfang.petition.handling.ClaimResult.Outcome;
import cn.xinfang.petition.handling.Ground;
import cn.xinfang.petition.handling.ServiceMeans;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of papers for what facts say. */
final class Terminology {

    private Terminology() {
    }

    /** An appeal without a route was registered under the regulation of 2005, which binds every item alike. */
    static Route route(Claim claim) {
        return switch (claim.claimClass()) {
            case SUGGESTION -> Route.SUGGESTION;
            case ACCUSATION, OBSTRUCTION -> Route.REPORT;
            case INQUIRY -> Route.INQUIRY;
            case APPEAL -> claim.route() == null ? Route.PETITION_PROCEDURE : appeal(claim.route());
        };
    }

    /** The periods of the statutory way, which are no clocks of the petition; null where none was named. */
    static String periods(Claim claim) {
        StatutoryWay way = claim.followsPetitionProcedure() ? null : claim.way();
        if (way == null) {
            return null;
        }
        String periods = Stream.of(labelled("提出期限：", way.petitionerTime()), labelled("办理期限：", way.bodyTime())).filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        return periods.isEmpty() ? null : periods;
    }

    private static String labelled(String label, String text) {
        return text == null ? null : label + text;
    }

    /** Who handles a claim on its way: the unit itself, or a body of another power, named where the way was. */
    static String body(Claim claim, String unit) {
        if (claim.belongsElsewhere() && claim.way() != null) {
            return claim.way().body();
        }
        if (claim.claimClass() != ClaimClass.APPEAL || claim.route() == null) {
            return unit;
        }
        return switch (claim.route()) {
            case LITIGATION -> "有管辖权的政法机关";
            case ARBITRATION -> "有管辖权的仲裁机构";
            case PARTY_APPEAL -> "有权处理的党组织";
            case ADMINISTRATIVE -> "有权处理的行政机关";
            case STATUTORY_DUTY, PETITION -> unit;
        };
    }

    static RefusalGround ground(Ground ground) {
        return switch (ground) {
            case OTHER_POWER -> RefusalGround.OTHER_POWER;
            case STATUTORY_ROUTE -> RefusalGround.STATUTORY_ROUTE;
            case NOT_COMPETENT -> RefusalGround.NOT_COMPETENT;
            case ALREADY_HANDLED -> RefusalGround.ALREADY_HANDLED;
            case REVIEW_OPEN -> RefusalGround.REVIEW_OPEN;
            case CONCLUDED -> RefusalGround.CONCLUDED;
            case PRIVATE_DISPUTE -> RefusalGround.PRIVATE_DISPUTE;
        };
    }

    static ClaimResult result(Outcome outcome) {
        return switch (outcome) {
            case SUPPORTED -> ClaimResult.SUPPORTED;
            case PARTLY_SUPPORTED -> ClaimResult.PARTLY_SUPPORTED;
            case EXPLAINED -> ClaimResult.EXPLAINED;
            case NOT_SUPPORTED -> ClaimResult.NOT_SUPPORTED;
        };
    }

    /** @throws IllegalArgumentException where nobody could be reached: nothing was served */
    static DeliveryMethod method(ServiceMeans means) {
        return switch (means) {
            case IN_PERSON -> DeliveryMethod.DIRECT;
            case POST -> DeliveryMethod.POST;
            case LEFT -> DeliveryMethod.LEFT_AT_RESIDENCE;
            case ELECTRONIC -> DeliveryMethod.ELECTRONIC;
            case PUBLIC_NOTICE -> DeliveryMethod.PUBLIC_NOTICE;
            case UNREACHABLE -> throw new IllegalArgumentException("nothing was served");
        };
    }

    static Route appeal(cn.xinfang.petition.Route route) {
        return switch (route) {
            case LITIGATION -> Route.JUDICIAL;
            case ARBITRATION -> Route.ARBITRATION;
            case PARTY_APPEAL -> Route.PARTY_APPEAL;
            case ADMINISTRATIVE -> Route.ADMINISTRATIVE_PROCEDURE;
            case STATUTORY_DUTY -> Route.STATUTORY_DUTY;
            case PETITION -> Route.PETITION_PROCEDURE;
        };
    }
}
