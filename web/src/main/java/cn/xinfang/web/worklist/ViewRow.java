package cn.xinfang.web.worklist;

import java.io.Serializable;

import cn.xinfang.worklist.ListView;

/** A saved view with what its owner may change of it. */
public class ViewRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ListView view;
    private final boolean start;
    private String name;
    private boolean shared;

    ViewRow(ListView view, boolean start) {
        this.view = view;
        this.start = start;
        this.name = view.name();
        this.shared = view.shared();
    }

    public ListView view() {
        return view;
    }

    /** The list opens with it. */
    public boolean start() {
        return start;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
