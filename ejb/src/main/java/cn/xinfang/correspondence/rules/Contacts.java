package cn.xinfang.correspondence.rules;

/**
 * What no fact records and the directory tells on the day of printing, so that whoever holds the paper reaches somebody.
 *
 * @param phone          of the issuing unit; may be null
 * @param queryAt        where the state of the petition can be asked for
 * @param ownNoticeRules whether the addressed unit is a 政法 or 纪检监察 body; false on papers that send nothing on
 */
public record Contacts(String phone, String queryAt, boolean ownNoticeRules) {
}
