package cn.xinfang.directory.rules;

/** Level of a node. */
public enum NodeRole {
    CITY, COUNTY
}
