package cn.xinfang.web.file;

import cn.xinfang.directory.StatutoryRouteView;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.RouteQuestions;
import cn.xinfang.petition.RouteQuestions.Question;
import cn.xinfang.petition.StatutoryWay;
import java.io.Serializable;
import java.util.List;

/** A claim while its class and way are being decided: by the questions of the law, by the list of statutory routes, or at once. */
public class ClaimInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final RuleSet rules;
    private String text;
    private ClaimClass claimClass;
    private Route route;
    private String way;
    private int denied;

    public ClaimInput(Claim claim, RuleSet rules) {
        this.number = claim.number();
        this.rules = rules;
        this.text = claim.text();
        this.claimClass = claim.claimClass();
        this.route = claim.route();
        this.way = claim.way() == null ? null : claim.way().code();
    }

    /** @param chosen row of the list; null where none was */
    Claim claim(StatutoryRouteView chosen) {
        Claim claim = new Claim(number, text, claimClass, appeal() ? route : null);
        boolean fits = chosen != null && appeal() && route != null && chosen.route().equals(route.name());
        return fits ? claim.on(way(chosen)) : claim;
    }

    static StatutoryWay way(StatutoryRouteView row) {
        return new StatutoryWay(row.code(), row.procedure(), row.body(), row.petitionerTime(), row.bodyTime(), row.basis(), row.remedy());
    }

    /** The questions that were answered with no, the first on top. */
    public List<Question> denied() {
        return questions().subList(0, denied);
    }

    /** The question that comes next. The last needs no answer: it is what remains. */
    public Question question() {
        return questions().get(denied);
    }

    public boolean last() {
        return denied == questions().size() - 1;
    }

    /** The answer to {@link #question()}, which decides. */
    public void yes() {
        decide(question().route());
    }

    public void no() {
        denied++;
        decide(last() ? question().route() : null);
    }

    public void again() {
        denied = 0;
        decide(null);
    }

    private void decide(Route decided) {
        route = decided;
        way = null;
    }

    /** Taken from the list, which answers the questions. */
    void take(StatutoryRouteView row) {
        route = Route.valueOf(row.route());
        way = row.code();
    }

    public boolean appeal() {
        return claimClass == ClaimClass.APPEAL;
    }

    private List<Question> questions() {
        return RouteQuestions.of(rules);
    }

    public int number() {
        return number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ClaimClass getClaimClass() {
        return claimClass;
    }

    public void setClaimClass(ClaimClass claimClass) {
        this.claimClass = claimClass;
    }

    public Route getRoute() {
        return route;
    }

    public void setRoute(Route route) {
        this.route = route;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }
}
