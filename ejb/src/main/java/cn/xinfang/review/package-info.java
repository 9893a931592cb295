/**
 * Review and re-examination: who is competent, the request, the papers and hearings of the reviewing body, and what is owed to the
 * petitioner after the end. Uses {@code petition}, {@code journal}, {@code casework}, {@code directory}, {@code document} and {@code security}.
 */
package cn.xinfang.review;
