/** What happens in the demonstration, decided beforehand: the same node on the same day gets the same petitions. */
package cn.xinfang.demo.rules;
