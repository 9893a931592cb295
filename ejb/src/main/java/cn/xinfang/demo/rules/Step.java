package cn.xinfang.demo.rules;

import cn.xinfang.petition.PetitionCommand;
import java.time.LocalDateTime;

/** An official does something with a petition. */
public record Step(LocalDateTime at, String username, PetitionCommand command) {
}
