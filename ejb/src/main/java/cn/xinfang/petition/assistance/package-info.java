/** Help near home (就近服务): a unit that is not competent forwards what it received, and units note whom they helped how. */
package cn.xinfang.petition.assistance;
