/**
 * The journal of reference data: every change of divisions, nodes, units, content trees, holidays, posts and village
 * contacts, with its day and its reason. It writes the tables that {@code directory} reads; no other feature writes them.
 */
package cn.xinfang.reference;
