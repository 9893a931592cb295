package cn.xinfang.petition.linking;

/** How a petition belongs to an earlier one (domain §2.5). */
public enum LinkKind {
    /** Same petitioner, same facts, same claim. */
    REPEAT("重复件"),
    /** The same letter, sent to several leaders or departments. */
    SAME_LETTER("同一信件"),
    /** New facts or claims: a matter of its own, with clocks of its own. */
    RELATED("关联件"),
    /** Grew from the handling of the earlier one: a matter of its own, with clocks of its own. */
    DERIVED("衍生件");

    private final String label;

    LinkKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the petition goes on in the earlier one and is not handled by itself. */
    public boolean joins() {
        return this == REPEAT || this == SAME_LETTER;
    }
}
