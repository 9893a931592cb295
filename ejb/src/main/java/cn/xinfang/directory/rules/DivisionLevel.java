package cn.xinfang.directory.rules;

/** Level of an administrative division. */
public enum DivisionLevel {
    PROVINCE, CITY, COUNTY, TOWNSHIP, VILLAGE
}
