/** Who holds a petition: referral, arrival, objection. Custody has a number that rises at every hand-over. */
package cn.xinfang.petition.assignment;
