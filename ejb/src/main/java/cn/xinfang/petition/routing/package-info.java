/**
 * Claims that another procedure solves: led into it with a notice to the petitioner, or handed over to a political-legal, discipline or
 * personnel body; and whether they were taken up there.
 */
package cn.xinfang.petition.routing;
