/**
 * Parts that the node between may not read: sealed for the node they are addressed to, carried through the city as they are, opened at
 * arrival. The city tells its counties each other's certificates.
 */
package cn.xinfang.interconnection.envelope;
