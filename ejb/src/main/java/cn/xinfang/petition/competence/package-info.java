/** Disputes about who accepts: raised, negotiated, decided by the common superior or coordinated by the joint conference. */
package cn.xinfang.petition.competence;
