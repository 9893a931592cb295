package cn.xinfang.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.PrimeFaces;

import cn.xinfang.petition.registration.Purpose;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.web.frame.Times;
import java.util.List;

/** The rows of the form and what can be chosen in them; a row that was added gets the cursor. */
@Named
@RequestScoped
public class Rows {

    @Inject
    private Times times;

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

    /** No further one where a sixth representative, or a roster, would begin. */
    public void addPerson(Entry entry) {
        if (entry.people().persons().size() >= Registration.REPRESENTATIVES) {
            Defects.show(List.of(Registration.full(entry.group(), times.today())));
            return;
        }
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
