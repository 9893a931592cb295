package cn.xinfang.demo.rules;

import cn.xinfang.directory.Duty;
import java.util.Set;

/** Somebody with an account. */
public record Employee(String username, String name, String unit, Set<Duty> duties) {
}
