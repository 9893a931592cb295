/** How personal data look to people who did not state a purpose for seeing them. Pure text functions. */
package cn.xinfang.security.masking;
