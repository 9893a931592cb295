package cn.xinfang.petition.registration;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;

/**
 * What may be known of a petition wherever it travels: no text, no person.
 *
 * @param number         21 characters with check digit (domain §2.4)
 * @param petitionedOn   the day the petitioner wrote, came or called
 * @param receivedOn     the day it was received; statutory periods start from it
 * @param registeredOn   the day it was entered; later than receivedOn only with a reason, which is content
 * @param ruleSet        in force on the day of registration and for the whole life of the petition
 * @param division       GB/T 2260 or statistics code of the place of the problem
 * @param contentClass   leaf of the content tree
 * @param people         petitioners who took part, 1–9999
 * @param affected       people affected, at least {@code people}
 * @param anonymous      nobody to notify: the duty of written notice falls away
 * @param confidential   the petitioner asked for secrecy
 * @param urgent         major or urgent (重大紧急)
 */
public record Particulars(String number, Channel channel, LocalDate petitionedOn, LocalDate receivedOn, LocalDate registeredOn,
                          RuleSet ruleSet, UnitRef unit, String division, String contentClass,
                          int people, int affected, boolean anonymous, boolean confidential, boolean urgent) {
}
