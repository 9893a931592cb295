package cn.xinfang.petition.registration;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.util.UUID;

/**
 * A part of an entry was erased because a law or the petitioner's right demands it. Every node that holds the part erases it
 * on this entry; the commitment in the header, and so every digest, stays.
 *
 * @param entry    whose part goes
 * @param basis    article that demands it
 * @param approver account of the second person
 */
public record PartErased(@In(PartName.STUB) UUID entry, @In(PartName.STUB) PartName part, @In(PartName.STUB) String basis,
                         @In(PartName.STUB) UUID approver) implements RegistrationFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state;
    }
}
