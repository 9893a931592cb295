/** Officials with a direct interest in a matter or in a petitioner keep away from it. */
package cn.xinfang.petition.recusal;
