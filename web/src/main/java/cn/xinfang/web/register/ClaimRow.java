package cn.xinfang.web.register;

import java.io.Serializable;

import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;

/** A claim being entered. */
public class ClaimRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private ClaimClass claimClass;
    private Route route = Route.PETITION;

    ClaimRow(ClaimClass proposed) {
        this.claimClass = proposed;
    }

    static ClaimRow of(Claim claim) {
        ClaimRow row = new ClaimRow(claim.claimClass());
        row.text = claim.text();
        row.route = claim.route() == null ? Route.PETITION : claim.route();
        return row;
    }

    public boolean appeal() {
        return claimClass == ClaimClass.APPEAL;
    }

    boolean blank() {
        return text == null || text.isBlank();
    }

    /** The route only where the class has one. */
    Claim claim(int number) {
        return new Claim(number, text, claimClass, appeal() ? route : null);
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
}
