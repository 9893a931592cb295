/**
 * The petition: what may happen to it and what it is after that. Pure Java. Each slice holds its facts, its commands and its
 * state; the root only composes and dispatches.
 */
package cn.xinfang.petition;
