package cn.xinfang.web.register;

import java.io.Serializable;

import cn.xinfang.directory.Directory;
import cn.xinfang.directory.UnitView;
import cn.xinfang.petition.registration.Accused;

/** Whom a report is about while it is being entered. */
public class AccusedInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String unit;
    private String person;
    private String post;

    AccusedInput() {
    }

    AccusedInput(Accused accused) {
        unit = accused.unit();
        person = accused.person();
        post = accused.post();
    }

    /** Null where no unit was named. */
    Accused accused(Directory directory) {
        if (unit == null) {
            return null;
        }
        UnitView named = directory.unit(unit);
        return new Accused(named.code(), named.name(), named.node(), person, post);
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
