/** How a petition gets into the books: registration in every channel, drafts, correction, classes of claims. */
package cn.xinfang.intake;
