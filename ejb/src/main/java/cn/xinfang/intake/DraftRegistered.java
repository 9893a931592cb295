package cn.xinfang.intake;

import cn.xinfang.journal.Author;
import java.util.UUID;

/**
 * A draft became a petition, told within the transaction. Whoever refuses it keeps the petition from being registered.
 *
 * @param number of the petition
 */
public record DraftRegistered(UUID draft, UUID petition, String number, Author author) {
}
