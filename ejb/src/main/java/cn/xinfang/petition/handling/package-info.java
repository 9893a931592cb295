/** What the holder does: drafts that are signed or sent back, acceptance, contact, investigation, opinion, service. */
package cn.xinfang.petition.handling;
