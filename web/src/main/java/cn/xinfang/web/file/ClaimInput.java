package cn.xinfang.web.file;

import java.io.Serializable;

import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;

/** A claim while its class is being chosen. */
public class ClaimInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private String text;
    private ClaimClass claimClass;
    private Route route;

    public ClaimInput(Claim claim) {
        this.number = claim.number();
        this.text = claim.text();
        this.claimClass = claim.claimClass();
        this.route = claim.route();
    }

    /** The route only where the class has one. */
    public Claim claim() {
        return new Claim(number, text, claimClass, claimClass == ClaimClass.APPEAL ? route : null);
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
}
