/** The job {@code deadline-sweep}: glue between Jakarta Batch and {@code cn.xinfang.notification}, {@code cn.xinfang.supervision} and
 * {@code cn.xinfang.handling}. */
package cn.xinfang.batch.notification;
