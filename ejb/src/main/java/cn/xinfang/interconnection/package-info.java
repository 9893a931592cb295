/**
 * Two nodes reading each other's journals: packages, receipts, runs, and in words what did not arrive. Uses
 * {@code journal}, {@code attachment}, {@code directory} and {@code security.crypto}; knows headers and who may hold which
 * parts, and no feature.
 */
package cn.xinfang.interconnection;
