/** Pure rules of reviews. */
package cn.xinfang.review.rules;
