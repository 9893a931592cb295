/** The registration workplace: one form for every channel, drafts that save themselves, correction, the receipt. */
package cn.xinfang.web.register;
