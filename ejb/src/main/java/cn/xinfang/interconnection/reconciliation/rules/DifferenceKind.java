package cn.xinfang.interconnection.reconciliation.rules;

/** What can differ between two nodes in one stream, and what a node's own look at its journal can find. */
public enum DifferenceKind {
    ENTRY_MISSING_HERE(true, "县缺记录", "本节点缺 %s 的第 %s 条记录"),
    ENTRY_MISSING_THERE(true, "市缺记录", "对方缺 %s 的第 %s 条记录"),
    PART_MISSING_HERE(true, "县缺部分内容", "%s 的第 %s 条记录，本节点缺应有的部分内容"),
    PART_MISSING_THERE(true, "市缺部分内容", "%s 的第 %s 条记录，对方缺应有的部分内容"),
    MARK_LOST_HERE(true, "县不知市已有", "%s 的第 %s 条记录，本节点不知道对方已有"),
    MARK_LOST_THERE(true, "市不知县已有", "%s 的第 %s 条记录，对方不知道本节点已有"),
    /** Two different entries under one number. */
    FORK(false, "双方版本不同", "%s 的第 %s 条记录，双方各有一个不同的版本"),
    HEADER_BROKEN_HERE(false, "县存的与摘要不符", "%s 的第 %s 条记录，本节点存的与其摘要不符"),
    HEADER_BROKEN_THERE(false, "市存的与摘要不符", "%s 的第 %s 条记录，对方存的与其摘要不符"),
    WAITING_HERE(false, "县待处理", "收到的变动在本节点待处理，尚未入库"),
    WAITING_THERE(false, "市待处理", "送出的变动在对方待处理，尚未入库"),
    /** From here on: found by the node itself. */
    HEADER_BROKEN(false, "与摘要不符", "%s 的第 %s 条记录与其摘要不符"),
    COLUMN_WRONG(false, "栏目不符", "%s 的第 %s 条记录，数据表中的栏目与记录不符"),
    CHAIN_BROKEN(false, "不接续前一条", "%s 的第 %s 条记录不接续前一条"),
    ENTRY_LOST(true, "缺记录", "%s 的第 %s 条记录之前缺记录"),
    PART_LOST(true, "缺部分内容", "%s 的第 %s 条记录缺本节点自己写的部分内容"),
    PART_BROKEN(true, "部分内容打不开", "%s 的第 %s 条记录有打不开的部分内容"),
    /** Mended at once. */
    ROW_WRONG(true, "列表与记录不符", "列表中的数据与记录不符，已按记录重算"),
    ROW_FAILED(false, "不能按记录重算", "不能按记录重算列表中的数据");

    private final boolean mendable;
    private final String label;
    private final String words;

    DifferenceKind(boolean mendable, String label, String words) {
        this.mendable = mendable;
        this.label = label;
        this.words = words;
    }

    /** Whether the other side's sending again can help, or it was mended on the spot. */
    public boolean isMendable() {
        return mendable;
    }

    /** On a sheet, from the county's view. */
    public String label() {
        return label;
    }

    String words(String node, String number) {
        return words.formatted(node, number);
    }

    /** For a whole stream. */
    public String words() {
        return words;
    }
}
