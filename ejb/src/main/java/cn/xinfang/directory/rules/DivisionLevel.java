package cn.xinfang.directory.rules;

/** Level of an administrative division. */
public enum DivisionLevel {
    PROVINCE("省级"), CITY("市级"), COUNTY("县级"), TOWNSHIP("乡级"), VILLAGE("村级");

    private final String label;

    DivisionLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
