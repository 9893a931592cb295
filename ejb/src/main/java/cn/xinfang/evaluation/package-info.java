/**
 * What petitioners think of the handling, as a counter takes it on paper or by telephone, and what the office finds out about it.
 * Uses {@code petition}, {@code casework} and {@code attachment}. Themselves they say it at the {@code kiosk}.
 */
package cn.xinfang.evaluation;
