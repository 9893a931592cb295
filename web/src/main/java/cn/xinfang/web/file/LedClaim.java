package cn.xinfang.web.file;

import cn.xinfang.directory.StatutoryRouteView;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.StatutoryWay;
import cn.xinfang.petition.handling.LeadInText.Led;
import java.io.Serializable;

/** A claim that may be led into a statutory procedure; what the list of routes says can be written over. */
public class LedClaim implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final String claim;
    private boolean chosen;
    private Route route;
    private String way;
    private String name;
    private String body;
    private String petitionerTime;
    private String bodyTime;
    private String basis;
    private String remedy;

    LedClaim(Claim claim) {
        number = claim.number();
        this.claim = claim.text();
        chosen = claim.belongsElsewhere();
        route = claim.route();
        if (claim.way() != null) {
            fill(claim.way());
        }
    }

    void take(StatutoryRouteView row) {
        route = Route.valueOf(row.route());
        fill(ClaimInput.way(row));
        chosen = true;
    }

    private void fill(StatutoryWay known) {
        way = known.code();
        name = known.name();
        body = known.body();
        petitionerTime = known.petitionerTime();
        bodyTime = known.bodyTime();
        basis = known.basis();
        remedy = known.remedy();
    }

    Led led() {
        return new Led(number, route, new StatutoryWay(way, name, body, petitionerTime, bodyTime, basis, remedy));
    }

    public int number() {
        return number;
    }

    public String claim() {
        return claim;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getPetitionerTime() {
        return petitionerTime;
    }

    public void setPetitionerTime(String petitionerTime) {
        this.petitionerTime = petitionerTime;
    }

    public String getBodyTime() {
        return bodyTime;
    }

    public void setBodyTime(String bodyTime) {
        this.bodyTime = bodyTime;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
