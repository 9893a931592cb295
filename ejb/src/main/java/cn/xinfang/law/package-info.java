/**
 * What the two petition regulations say about time: which rule set binds an item, how long each statutory period is, on
 * which day it ends, and why. Pure Java; "today" never enters, a period is a matter of its start alone.
 *
 * <p>Neither regulation says how days are counted. The general rule is used (民法典 articles 201 to 203, 民事诉讼法
 * article 85): the start day is not counted, holidays inside the period are, and a period whose last day is a day off
 * ends on the next working day.
 */
package cn.xinfang.law;
