/**
 * The wording of papers as the city's administrator keeps it: taken out as a file of a word processor, changed, checked and put in
 * force from a day on. Kept in the journal of reference data, so that counties get it with the night. Uses {@code kernel},
 * {@code law}, {@code journal}, {@code directory}, {@code document} and {@code reference}.
 */
package cn.xinfang.stationery;
