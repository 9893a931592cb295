/**
 * The first start of a node, and the check of what it still lacks. Uses {@code account}, {@code reference} and
 * {@code interconnection} to do and to ask what each of them can.
 */
package cn.xinfang.setup;
