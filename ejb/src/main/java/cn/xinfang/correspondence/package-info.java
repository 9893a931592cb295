/**
 * The papers of a file: turns the history of a petition into letters and notices that print the same whenever they are
 * printed. Changes nothing. Uses {@code petition}, {@code journal}, {@code docket}, {@code casework}, {@code document}, {@code directory},
 * {@code security} and {@code audit}.
 */
package cn.xinfang.correspondence;
