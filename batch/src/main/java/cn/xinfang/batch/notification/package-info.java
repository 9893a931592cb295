/** The job {@code deadline-sweep}: glue between Jakarta Batch and {@code cn.xinfang.notification} and {@code cn.xinfang.supervision}. */
package cn.xinfang.batch.notification;
