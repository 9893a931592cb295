/**
 * Who works at this node: accounts with their duties, passwords and deputies. Each account is a stream whose facts never
 * leave the node; passwords are in no journal. Uses {@code directory} for units.
 */
package cn.xinfang.account;
