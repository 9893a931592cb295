/** What may be said in public of a petition, in plain words. Pure. */
package cn.xinfang.kiosk.rules;
