/**
 * What keeps petitioners from harm where the general rule has to be decided upon: exemptions from keeping a report away from what is
 * below the accused, and the way up for complaints of being obstructed or retaliated against.
 */
package cn.xinfang.petition.protection;
