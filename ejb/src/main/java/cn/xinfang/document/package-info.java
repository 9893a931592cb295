/**
 * Written documents of a petition: their numbers, their wording under each regulation, and their printing as PDF.
 *
 * <p>Everything a document says is passed in; the package names no feature and knows neither database nor clock. Text that the law
 * prescribes stands in the templates and cannot be changed by a caller. May use: {@code kernel}, {@code law}.
 */
package cn.xinfang.document;
