package cn.xinfang.outside.rules;

import java.io.Serializable;

/**
 * What is wrong with one field of an order.
 *
 * @param field   name of the field as the interface has it, nested ones with a dot; empty for the order as a whole
 * @param message what is wrong and what to do, in Chinese
 */
public record Defect(String field, String message) implements Serializable {
}
