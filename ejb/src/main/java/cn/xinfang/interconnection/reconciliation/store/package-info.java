/** The only SQL that touches leaves, differences, sheets and morning reports. Of petitions it reads the published views alone. */
package cn.xinfang.interconnection.reconciliation.store;
