package cn.xinfang.docket.rules;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.petition.registration.RegistrationState;
import cn.xinfang.security.crypto.BlindIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By what a petition is found as like another one. Every key holds the county of the problem, so that nothing is ever found in
 * another territory. Reports against somebody and confidential petitions have none: they find nothing and are found by nothing.
 *
 * @param division of the problem
 * @param keys     a text gives one key for each band, a person one each for document number, telephone and name
 * @param sketch   null where the text is too short or not held here
 */
public record Fingerprint(String division, String contentClass, Map<Long, Trait> keys, Sketch sketch) {

    private static final int COUNTY = 6;

    /** Of a registered petition. */
    public static Optional<Fingerprint> of(PetitionState state, BlindIndex people) {
        RegistrationState registration = state.registration();
        return registration.restricted() ? Optional.empty() : of(registration.particulars().division(),
                registration.particulars().contentClass(), registration.matter(), registration.petitioners(), people);
    }

    /** Of what is being registered, however incomplete; empty as long as the place of the problem is not chosen. */
    public static Optional<Fingerprint> of(Registration registration, BlindIndex people) {
        return registration.restricted() ? Optional.empty() : of(registration.division(), registration.contentClass(), registration.matter(),
                registration.petitioners(), people);
    }

    /** Whether people are compared. */
    public boolean personal() {
        return keys.values().stream().anyMatch(Trait::personal);
    }

    private static Optional<Fingerprint> of(String division, String contentClass, Matter matter, List<Petitioner> petitioners,
                                            BlindIndex people) {
        if (division == null || division.length() < COUNTY) {
            return Optional.empty();
        }
        Map<Long, Trait> keys = new HashMap<>();
        long county = Sketch.mixed(Long.parseLong(division.substring(0, COUNTY)));
        Sketch sketch = matter == null ? null : Sketch.of(matter.text()).orElse(null);
        if (sketch != null) {
            for (long band : sketch.bands()) {
                keys.put(key(county, Trait.TEXT, band), Trait.TEXT);
            }
        }
        for (Petitioner petitioner : petitioners == null ? List.<Petitioner>of() : petitioners) {
            person(keys, county, Trait.NAME, BlindIndex.Kind.NAME, petitioner.name(), people);
            person(keys, county, Trait.PHONE, BlindIndex.Kind.PHONE, petitioner.phone(), people);
            person(keys, county, Trait.DOCUMENT, BlindIndex.Kind.ID_NUMBER, petitioner.idNumber(), people);
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Fingerprint(division, contentClass, Map.copyOf(keys), sketch));
    }

    private static void person(Map<Long, Trait> keys, long county, Trait trait, BlindIndex.Kind kind, String value, BlindIndex people) {
        if (value != null && !value.isBlank()) {
            keys.put(key(county, trait, Long.parseUnsignedLong(people.of(kind, value).substring(0, 16), 16)), trait);
        }
    }

    private static long key(long county, Trait trait, long value) {
        return Sketch.mixed(value ^ county + trait.ordinal());
    }
}
