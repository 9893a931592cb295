/**
 * What the petitioner thinks of the petition office and of the unit in charge (信访工作条例 Article 21, domain §3.4): said by
 * himself, never by who handled the petition; who is not satisfied is looked into.
 */
package cn.xinfang.petition.evaluation;
