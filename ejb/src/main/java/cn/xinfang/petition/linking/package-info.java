/**
 * Which petitions are about one matter: repeats, copies of one letter, related items. A link is written into the stream of the
 * petition that is linked; the one that leads the matter only notes it, so that each stream keeps one author. Counts never
 * change by a link, and every link can be undone.
 */
package cn.xinfang.petition.linking;
