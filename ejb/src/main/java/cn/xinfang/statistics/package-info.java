/**
 * Figures about petitions and units, never about persons. Reads published views only; every figure names the list that it
 * counts. Uses {@code petition}, {@code docket} for lists and filters, {@code directory} and {@code security}.
 */
package cn.xinfang.statistics;
