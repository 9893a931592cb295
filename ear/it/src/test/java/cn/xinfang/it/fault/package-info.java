/**
 * The proof that the exchange survives anything: clerks work on both nodes and nights run while a seeded plan of faults kills servers
 * and databases and disturbs the line; afterwards everything acknowledged must be there once.
 */
package cn.xinfang.it.fault;
