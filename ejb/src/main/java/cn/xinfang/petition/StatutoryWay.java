package cn.xinfang.petition;

/**
 * The statutory way of a claim, as the list of statutory routes (依法分类处理清单) told it on the day. Its periods are those of the
 * other procedure, for the petitioner to know; none of them is a clock of the petition.
 *
 * @param code           of the row; null where an official wrote it without the list
 * @param name           of the procedure, e.g. 工伤认定
 * @param body           where the petitioner goes, or who handles it
 * @param petitionerTime within which he must apply, in words; null where the law sets none
 * @param bodyTime       within which the body decides, in words; null where the law sets none
 * @param basis          law and article
 * @param remedy         what he can do against its decision; null where there is none
 */
public record StatutoryWay(String code, String name, String body, String petitionerTime, String bodyTime, String basis, String remedy) {
}
