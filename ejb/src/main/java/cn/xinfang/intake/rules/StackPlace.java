package cn.xinfang.intake.rules;

import java.util.UUID;

/**
 * Where a letter lies in its stack.
 *
 * @param position number of the letter, from 1; it stays when others are registered
 * @param letters  number of the last letter
 * @param left     how many of the stack wait, this one included
 * @param text     what was recognised in the scan; null unless {@code recognition} is {@code DONE}
 */
public record StackPlace(UUID stack, int position, int letters, int left, Recognition recognition, String text) {
}
