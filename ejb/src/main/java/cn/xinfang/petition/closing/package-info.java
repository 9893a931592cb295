/** How a petition ends: verified closing, direct reply, file only, withdrawal; and how it comes back for rework. */
package cn.xinfang.petition.closing;
