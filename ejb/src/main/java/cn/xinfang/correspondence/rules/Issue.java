package cn.xinfang.correspondence.rules;

import cn.xinfang.document.DocumentKind;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.ObjectionDecided;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.linking.PetitionLinked;
import cn.xinfang.petition.registration.RegistrationState;
import cn.xinfang.petition.review.ReviewFact;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * A paper as the journal gives it: the fact that made it, and the petition as it was at that moment.
 *
 * @param key    kind and count within the file, e.g. {@code D15-1}; a proof of service is {@code D14-} and the key of its notice
 * @param number as recorded; null where it has none
 * @param signer name of the official who made the fact
 * @param state  before the fact; of a registration, after it
 * @param served how the petitioner got it; null while he has not
 */
public record Issue(String key, DocumentKind kind, String number, LocalDate on, String signer, PetitionFact fact,
                    PetitionState state, Naming naming, DocumentServed served) {

    /** Whether its reaching the petitioner has to be proven. */
    boolean toBeServed() {
        return Arrays.stream(NoticeKind.values()).anyMatch(notice -> notice.code().equals(kind.code()));
    }

    Issue servedBy(DocumentServed service) {
        return new Issue(key, kind, number, on, signer, fact, state, naming, service);
    }

    /** The same paper as those see it who need no name. */
    Issue masked() {
        return naming == Naming.WITHHELD ? this : new Issue(key, kind, number, on, signer, fact, state, Naming.MASKED, served);
    }

    /** The form that proves the service of this notice; blank until it was served. */
    Issue proof() {
        return new Issue(DocumentKind.PROOF_OF_SERVICE.code() + "-" + key, DocumentKind.PROOF_OF_SERVICE, number, on, signer, fact,
                state, naming, served);
    }

    /** The unit that issues it. */
    public UnitRef issuer() {
        if (kind == DocumentKind.SUPERVISION_LETTER) {
            return Demands.opening(this).from();
        }
        if (fact instanceof ObjectionDecided) {
            return state.assignment().referrer();
        }
        if (fact instanceof ReviewFact) {
            return state.review().current().request().body().desk();
        }
        return fact instanceof PetitionLinked link ? link.by() : state.assignment().holder();
    }

    /** Whether it shows who the petitioner is, so that printing it is a look at his data. */
    public boolean showsIdentity() {
        return naming == Naming.IN_FULL && naming.needsIdentity(registration());
    }

    /** The day the petitioner had it; null while he has not. */
    public LocalDate servedOn() {
        return served == null ? null : served.on();
    }

    RegistrationState registration() {
        return state.registration();
    }
}
