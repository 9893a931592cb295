/** The jobs of the application and what wakes them; a service of {@code ejb} does the work, artifacts here are glue. */
package cn.xinfang.batch;
