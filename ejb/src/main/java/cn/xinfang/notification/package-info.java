/**
 * Tells in time: warnings before and after the end of periods, found by the nightly sweep and kept as a log. Observes only; what has
 * to follow in a petition is written by other features. Uses {@code docket}, {@code directory}, {@code security}, {@code law} and
 * {@code petition}.
 */
package cn.xinfang.notification;
