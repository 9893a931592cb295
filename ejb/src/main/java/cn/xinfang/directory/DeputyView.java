package cn.xinfang.directory;

import cn.xinfang.directory.model.Deputy;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who signs for a head from the first to the last day, both included. */
public record DeputyView(UUID id, AccountView head, AccountView deputy, LocalDate from, LocalDate to) {

    static DeputyView of(Deputy deputy) {
        return new DeputyView(deputy.id(), AccountView.of(deputy.head()), AccountView.of(deputy.deputy()),
                deputy.validFrom(), deputy.validTo());
    }
}
