/**
 * The file of a matter from its first item to the end as one bundle of evidence: papers, proofs of service, attachments and the
 * journal with its digests. Changes nothing. Uses {@code journal}, {@code petition}, {@code casework}, {@code docket},
 * {@code correspondence}, {@code intake}, {@code document}, {@code interconnection}, {@code security} and {@code audit}.
 */
package cn.xinfang.evidence;
