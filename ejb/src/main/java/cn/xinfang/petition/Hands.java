package cn.xinfang.petition;

import java.util.Set;
import java.util.UUID;

/**
 * Who had a hand in the petition on any node, as the headers of its entries tell.
 *
 * @param accounts of officials; recording what the petitioner says of them is no hand in it
 */
public record Hands(Set<UUID> accounts) implements SliceState {

    public static final Hands NONE = new Hands(Set.of());

    public boolean include(UUID account) {
        return accounts.contains(account);
    }
}
