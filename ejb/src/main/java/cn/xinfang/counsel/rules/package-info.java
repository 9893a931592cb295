/** Which policies are suggested, and how a sample comes into a draft; pure. */
package cn.xinfang.counsel.rules;
