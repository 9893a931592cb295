package cn.xinfang.petition.registration;

import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.handling.LeadInText.Led;
import java.util.List;

/**
 * The registration block. Matter, claims, petitioners and accused are null where this node does not hold those parts.
 *
 * @param classified a person confirmed class and route of every claim
 */
public record RegistrationState(Particulars particulars, boolean restricted, boolean classified, Matter matter,
                                List<Claim> claims, List<AttachmentRef> attachments, String queryCodeHash,
                                List<Petitioner> petitioners, Accused accused) implements SliceState {

    /** A person confirmed the classes as they were registered. */
    public RegistrationState confirmed() {
        return classified(restricted, claims);
    }

    RegistrationState classified(boolean nowRestricted, List<Claim> confirmed) {
        return new RegistrationState(particulars, nowRestricted, true, matter, confirmed, attachments, queryCodeHash,
                petitioners, accused);
    }

    /** Claims that were led into a procedure have its route from now on. */
    public RegistrationState rerouted(List<Led> led, RuleSet rules) {
        return new RegistrationState(particulars, restricted, classified, matter, claims.stream().map(claim -> led.stream()
                .filter(it -> it.number() == claim.number()).findFirst()
                .map(it -> new Claim(claim.number(), claim.text(), claim.claimClass(), it.route()).on(it.way()).confirmed(rules)).orElse(claim)).toList(),
                attachments, queryCodeHash, petitioners, accused);
    }

    RegistrationState withCode(String newHash) {
        return new RegistrationState(particulars, restricted, classified, matter, claims, attachments, newHash, petitioners, accused);
    }

    RegistrationState withPetitioners(List<Petitioner> corrected) {
        return new RegistrationState(particulars, restricted, classified, matter, claims, attachments, queryCodeHash, corrected, accused);
    }

    /** Whether somebody can be told in writing: not where name or address is not known. */
    public boolean reachable() {
        return !particulars.anonymous() && petitioners != null && petitioners.stream().anyMatch(Petitioner::reachable);
    }

    /** Whether this node holds only the stub. */
    public boolean stub() {
        return matter == null;
    }
}
