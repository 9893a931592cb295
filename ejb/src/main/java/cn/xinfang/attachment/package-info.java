/**
 * Files that belong to a petition: checked by content, encrypted, kept by commitment, written before the entry that names
 * them commits. Uses {@code kernel} and {@code security.crypto}; knows no petition.
 */
package cn.xinfang.attachment;
