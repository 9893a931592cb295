package cn.xinfang.interconnection.rules;

/**
 * One encrypted member of a package.
 *
 * @param size bytes as they lie in the volumes
 */
public record Member(String name, long size) {

    static final String ENTRIES = "entries";
    static final String FILES = "files/";

    boolean isFile() {
        return name.startsWith(FILES);
    }
}
