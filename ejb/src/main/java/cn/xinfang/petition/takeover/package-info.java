/** How a record of an older system or of paper books becomes a petition: what it says and nothing that it does not say. */
package cn.xinfang.petition.takeover;
