/** Measures the application on synthetic petitions in a real PostgreSQL; prints ratios and percentiles, judges nothing. */
package cn.xinfang.bench;
