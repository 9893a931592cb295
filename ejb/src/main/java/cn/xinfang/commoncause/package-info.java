/**
 * Many petitions with one cause (群体性、共性问题): a group of matters, never of people. Each petition keeps its own way and its own
 * periods; what they have in common leads to a suggestion to improve policy, and the answer to it is awaited.
 */
package cn.xinfang.commoncause;
