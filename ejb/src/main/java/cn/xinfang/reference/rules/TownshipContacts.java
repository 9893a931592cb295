package cn.xinfang.reference.rules;

import java.util.List;

/**
 * The villages of a township and those among them that have no contact for petition work.
 *
 * @param vacant names of villages without a contact
 */
public record TownshipContacts(String county, String township, int villages, List<String> vacant) {

    public int filled() {
        return villages - vacant.size();
    }
}
