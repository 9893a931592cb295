package cn.xinfang.directory;

import java.util.List;

/** A unit with the units that it heads. */
public record UnitBranch(UnitView unit, List<UnitBranch> below) {
}
