/** Words that every feature speaks: ids, law references, refusals. Pure Java. */
package cn.xinfang.kernel;
