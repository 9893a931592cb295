/** Help for who drafts: the policies of the city that may be of use to a petitioner, and sample replies. Both are reference data. */
package cn.xinfang.counsel;
