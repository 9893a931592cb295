package cn.xinfang.intake;

import cn.xinfang.intake.store.PetitionNumbers;
import cn.xinfang.journal.NodeRestored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** After a restore from a backup, petition numbers that may have been given on paper since are never given again. */
@ApplicationScoped
public class SkippedPetitionNumbers {

    /** More than an office registers in a day by one form, and few enough for nine restores on one day. */
    static final int NUMBERS = 10_000;

    @Inject
    private PetitionNumbers numbers;

    void skip(@Observes NodeRestored restored) {
        numbers.skip(restored.on(), NUMBERS);
    }
}
