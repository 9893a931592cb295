/** Carries a command to a petition: who acts, what is known, the pure decision, the append. The use-case features build on it. */
package cn.xinfang.casework;
