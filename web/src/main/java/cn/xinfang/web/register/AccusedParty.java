package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.function.Function;

import cn.xinfang.directory.UnitView;
import cn.xinfang.petition.registration.Accused;

/** Whom a report is about. */
public class AccusedParty implements Serializable {

    private static final long serialVersionUID = 1L;

    private String unit;
    private String person;
    private String post;

    static AccusedParty of(Accused accused) {
        AccusedParty party = new AccusedParty();
        if (accused != null) {
            party.unit = accused.unit();
            party.person = accused.person();
            party.post = accused.post();
        }
        return party;
    }

    Accused accused(Function<String, UnitView> directory) {
        if (unit == null) {
            return person == null && post == null ? null : new Accused(null, null, null, person, post);
        }
        UnitView known = directory.apply(unit);
        return new Accused(unit, known.name(), known.node(), person, post);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }
}
