package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Registration;

/** Who petitions, and for how many. */
public class People implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer people = 1;
    private Integer affected;
    private boolean anonymous;
    private final List<Person> persons = new ArrayList<>(List.of(new Person()));

    static People of(Registration registration) {
        People people = new People();
        people.people = registration.people();
        people.affected = registration.affected() == registration.people() ? null : registration.affected();
        people.anonymous = registration.anonymous();
        if (!registration.petitioners().isEmpty()) {
            people.persons.clear();
            registration.petitioners().stream().map(Person::of).forEach(people.persons::add);
        }
        return people;
    }

    int count() {
        return people == null ? 0 : people;
    }

    /** Nobody else is affected unless entered. */
    int affectedCount() {
        return affected == null ? count() : affected;
    }

    List<Petitioner> petitioners(boolean group) {
        return anonymous ? List.of() : persons.stream().filter(it -> !it.blank()).map(it -> it.petitioner(group)).toList();
    }

    /** The one who is written to. */
    public Person first() {
        return persons.get(0);
    }

    public List<Person> persons() {
        return persons;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public Integer getAffected() {
        return affected;
    }

    public void setAffected(Integer affected) {
        this.affected = affected;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }
}
