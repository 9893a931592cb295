package cn.xinfang.petition.evaluation;

/** Who is evaluated. */
public enum Subject {
    /** For registering and routing. */
    OFFICE("信访部门"),
    /** For handling and answering. */
    UNIT("责任单位");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
