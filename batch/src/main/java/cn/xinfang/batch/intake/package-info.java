/** The job {@code old-records-import}: glue between Jakarta Batch and {@code cn.xinfang.intake}. */
package cn.xinfang.batch.intake;
