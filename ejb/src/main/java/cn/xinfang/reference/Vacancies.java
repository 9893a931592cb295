package cn.xinfang.reference;

import cn.xinfang.directory.Duties;
import cn.xinfang.reference.rules.TownshipContacts;
import cn.xinfang.reference.store.ContactStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Which villages lack a contact for petition work. Every village shall have one. */
@Stateless
@RolesAllowed({Duties.SYSTEM_ADMIN, Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
public class Vacancies {

    private ContactStore store;

    protected Vacancies() {
    }

    @Inject
    public Vacancies(ContactStore store) {
        this.store = store;
    }

    /**
     * Every township that has villages, in the order of the codes.
     *
     * @param division of a city or county, six digits
     */
    public List<TownshipContacts> townships(String division) {
        return store.townships(division.endsWith("00") ? division.substring(0, 4) : division);
    }
}
