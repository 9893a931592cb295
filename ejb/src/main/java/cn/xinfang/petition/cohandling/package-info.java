/** Several units handle one petition: the lead asks others for parts by a date, and answers all claims itself. */
package cn.xinfang.petition.cohandling;
