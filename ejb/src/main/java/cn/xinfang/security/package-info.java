/** Who is signed in and which duties he holds today. */
package cn.xinfang.security;
