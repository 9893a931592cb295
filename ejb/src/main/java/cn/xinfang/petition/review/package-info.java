/**
 * Review and re-examination (复查、复核) of an opinion, one round after the other. The body that reviews is the author of a round
 * from the arrival of the request on; the unit that handled the petition acts again only when the opinion is annulled.
 */
package cn.xinfang.petition.review;
