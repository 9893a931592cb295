package cn.xinfang.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.primefaces.PrimeFaces;

import cn.xinfang.petition.registration.Purpose;

/** The rows of the form and what can be chosen in them; a row that was added gets the cursor. */
@Named
@RequestScoped
public class Rows {

    public void addClaim(Entry entry) {
        entry.addClaim();
        PrimeFaces.current().focus("form:claims:" + (entry.claims().size() - 1) + ":claim");
    }

    public void removeClaim(Entry entry, ClaimRow row) {
        entry.claims().remove(row);
        if (entry.claims().isEmpty()) {
            entry.addClaim();
        }
    }

    public void addPerson(Entry entry) {
        entry.people().persons().add(new Person());
        PrimeFaces.current().focus("form:persons:" + (entry.people().persons().size() - 1) + ":name");
    }

    public void removePerson(Entry entry, Person row) {
        entry.people().persons().remove(row);
    }

    public Purpose[] purposes() {
        return Purpose.values();
    }
}
