/** How sheets of old records are read: cells, dates, columns, rows. Plain Java. */
package cn.xinfang.intake.rules;
