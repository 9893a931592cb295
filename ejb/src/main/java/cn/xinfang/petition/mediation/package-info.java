/** Agreement between the parties: what a mediation or reconciliation settles needs no opinion (信访工作条例 Article 33). */
package cn.xinfang.petition.mediation;
