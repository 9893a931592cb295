/** Simplified handling (简易办理): shorter periods that the unit sets itself beside the ordinary ones, which always run. */
package cn.xinfang.petition.simplified;
