package cn.xinfang.worklist;

import java.io.Serializable;
import java.util.UUID;

/**
 * A saved view of the list.
 *
 * @param mine    saved by the signed-in person, who alone may change it
 * @param shared  shown to everybody of the unit
 * @param address conditions, columns and order as they stand in the address of the list, after the question mark
 */
public record ListView(UUID id, String name, String ownerName, boolean mine, boolean shared, String address) implements Serializable {
}
