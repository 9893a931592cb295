package cn.xinfang.web.file;

import java.io.Serializable;

import cn.xinfang.petition.handling.Finding;

/** A finding of proofreading, and why it may stand. */
public class Proof implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String todo;
    private String reason;

    Proof(Finding finding) {
        key = finding.key();
        todo = finding.todo();
    }

    public String key() {
        return key;
    }

    public String todo() {
        return todo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
