/** The job {@code nightly-interconnection}: glue between Jakarta Batch and {@code cn.xinfang.interconnection}. */
package cn.xinfang.batch.interconnection;
