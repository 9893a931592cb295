/** What a node needs before it can work, judged from findings; pure. */
package cn.xinfang.setup.rules;
