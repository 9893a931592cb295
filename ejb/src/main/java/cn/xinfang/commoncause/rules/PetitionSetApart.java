package cn.xinfang.commoncause.rules;

import java.time.LocalDate;
import java.util.UUID;

/** A petition turned out to be about something else. */
public record PetitionSetApart(UUID petition, String reason, LocalDate on) implements CauseFact {
}
