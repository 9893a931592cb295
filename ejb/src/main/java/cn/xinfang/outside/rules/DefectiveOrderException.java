package cn.xinfang.outside.rules;

import java.util.List;

/** An order cannot be taken in; says everything that is wrong with it. */
public class DefectiveOrderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    public DefectiveOrderException(List<Defect> defects) {
        super(defects.toString());
        this.defects = defects;
    }

    /** Never empty. */
    public List<Defect> defects() {
        return defects;
    }
}
