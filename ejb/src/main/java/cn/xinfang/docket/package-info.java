/**
 * The files of this node as people find and read them: the projection of the petition journal, the list with its search,
 * the file view. Changes nothing but its own projection. Uses {@code petition}, {@code journal}, {@code law},
 * {@code directory}, {@code security} and {@code audit}.
 */
package cn.xinfang.docket;
