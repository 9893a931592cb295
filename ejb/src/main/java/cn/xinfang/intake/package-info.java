/**
 * How a petition gets into the books: registration in every channel, drafts, stacks of scanned letters, old records, likely
 * repeats and links, correction, classes of claims.
 */
package cn.xinfang.intake;
