package cn.xinfang.web.register;

import java.io.Serializable;

/** What the petitioner asked for, and how urgent it is. */
public class Flags implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean confidential;
    private boolean urgent;
    private boolean jointLetter;
    private boolean mayPublish;

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public boolean isJointLetter() {
        return jointLetter;
    }

    public void setJointLetter(boolean jointLetter) {
        this.jointLetter = jointLetter;
    }

    public boolean isMayPublish() {
        return mayPublish;
    }

    public void setMayPublish(boolean mayPublish) {
        this.mayPublish = mayPublish;
    }
}
