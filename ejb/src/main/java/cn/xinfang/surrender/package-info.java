/**
 * Takes back what nodes may no longer hold: a petition became restricted, or went on to another holder. The registering node asks, each
 * node erases and writes its receipt, and both sides keep it.
 */
package cn.xinfang.surrender;
