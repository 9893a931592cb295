package cn.xinfang.docket;

/**
 * What stands around a place in a list.
 *
 * @param previous null at the beginning of the list
 * @param next     null at its end
 */
public record Neighbours(PetitionLine previous, PetitionLine next) {
}
