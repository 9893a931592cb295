/**
 * Packages and receipts on a folder or disc instead of the network: the same files, in any order and any mix with the network.
 * Everything that makes them right is in {@code interconnection}.
 */
package cn.xinfang.interconnection.media;
