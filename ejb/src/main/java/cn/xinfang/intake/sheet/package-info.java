/** Reads the rows of CSV and XLSX files one after another; what is in them is for {@code intake.rules}. */
package cn.xinfang.intake.sheet;
