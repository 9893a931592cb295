package cn.xinfang.commoncause.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Petitions belong to the group from now on; their own way does not change. */
public record PetitionsGathered(List<UUID> petitions, LocalDate on) implements CauseFact {
}
