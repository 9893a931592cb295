/** What every page stands in: who is signed in, where he may go, and what he sees when something is refused. */
package cn.xinfang.web.frame;
