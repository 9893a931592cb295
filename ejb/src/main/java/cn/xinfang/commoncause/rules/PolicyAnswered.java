package cn.xinfang.commoncause.rules;

import cn.xinfang.petition.Adoption;
import java.time.LocalDate;

/** @param answer what is adopted and until when, or why not */
public record PolicyAnswered(Adoption adoption, String answer, LocalDate on) implements CauseFact {
}
