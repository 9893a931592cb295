package cn.xinfang.directory.rules;

/** What sort of body a unit is; routing of separated matters depends on it. */
public enum UnitKind {

    /** 信访部门. */
    OFFICE,
    /** 职能部门. */
    DEPARTMENT,
    /** 乡镇人民政府、街道办事处. */
    TOWNSHIP,
    /** 人民政府. */
    GOVERNMENT,
    /** 纪检监察机关. */
    DISCIPLINE,
    /** 政法委. */
    POLITICAL_LEGAL
}
