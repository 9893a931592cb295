/**
 * Who and where: nodes, divisions, units with their superiors and competences, accounts with their duties, deputies,
 * content classes and the holiday tables. Uses {@code law} for the work calendar; names no other feature.
 */
package cn.xinfang.directory;
