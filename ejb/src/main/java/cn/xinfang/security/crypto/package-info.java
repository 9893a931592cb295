/**
 * The national algorithms SM2, SM3 and SM4 (GB/T 32918, 32905, 32907) and what the system builds from them: committed and
 * encrypted parts, key files, certificates of nodes, blind indexes, query codes. Pure Java over Bouncy Castle's own
 * classes; no security provider is registered, so nothing depends on the order of providers of the server.
 */
package cn.xinfang.security.crypto;
