package cn.xinfang.interconnection.rules;

/**
 * One file of a package. The volumes one after the other are the members one after the other.
 *
 * @param size   in bytes
 * @param digest hex SM3
 */
public record Volume(long size, String digest) {
}
