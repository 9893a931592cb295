/** When the sweep runs and what it warns of; pure. */
package cn.xinfang.notification.rules;
