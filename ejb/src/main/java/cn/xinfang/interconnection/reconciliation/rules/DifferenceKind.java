package cn.xinfang.interconnection.reconciliation.rules;

/** What can differ between two nodes in one stream, and what a node's own look at its journal can find. */
public enum DifferenceKind {
    ENTRY_MISSING_HERE(true, "本节点缺 %s 的第 %s 条记录"),
    ENTRY_MISSING_THERE(true, "对方缺 %s 的第 %s 条记录"),
    PART_MISSING_HERE(true, "%s 的第 %s 条记录，本节点缺应有的部分内容"),
    PART_MISSING_THERE(true, "%s 的第 %s 条记录，对方缺应有的部分内容"),
    MARK_LOST_HERE(true, "%s 的第 %s 条记录，本节点不知道对方已有"),
    MARK_LOST_THERE(true, "%s 的第 %s 条记录，对方不知道本节点已有"),
    /** Two different entries under one number. */
    FORK(false, "%s 的第 %s 条记录，双方各有一个不同的版本"),
    HEADER_BROKEN_HERE(false, "%s 的第 %s 条记录，本节点存的与其摘要不符"),
    HEADER_BROKEN_THERE(false, "%s 的第 %s 条记录，对方存的与其摘要不符"),
    WAITING_HERE(false, "在本节点待处理"),
    WAITING_THERE(false, "在对方待处理"),
    /** Found by the node itself. */
    HEADER_BROKEN(false, "%s 的第 %s 条记录与其摘要不符"),
    COLUMN_WRONG(false, "%s 的第 %s 条记录，数据表中的栏目与记录不符"),
    CHAIN_BROKEN(false, "%s 的第 %s 条记录不接续前一条"),
    ENTRY_LOST(true, "%s 的第 %s 条记录之前缺记录"),
    PART_LOST(true, "%s 的第 %s 条记录缺本节点自己写的部分内容"),
    PART_BROKEN(true, "%s 的第 %s 条记录有打不开的部分内容"),
    /** Mended at once. */
    ROW_WRONG(true, "列表中的数据与记录不符，已按记录重算");

    private final boolean mendable;
    private final String words;

    DifferenceKind(boolean mendable, String words) {
        this.mendable = mendable;
        this.words = words;
    }

    /** Whether the other side's sending again can help, or it was mended on the spot. */
    public boolean isMendable() {
        return mendable;
    }

    String words(String node, String number) {
        return words.formatted(node, number);
    }

    /** For a whole stream. */
    public String words() {
        return words;
    }
}
