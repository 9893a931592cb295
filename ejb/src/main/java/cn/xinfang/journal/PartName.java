package cn.xinfang.journal;

/** The parts of an entry. Each lies under its own key and may be withheld from a node or erased without touching a digest. */
public enum PartName {
    /** What every node that takes part may know: number, dates, class, unit. No text, no person. */
    STUB("概况"),
    /** The matter itself. */
    CONTENT("正文"),
    /** Who the petitioners are and how they are reached. */
    IDENTITY("身份"),
    /** What must stay with the addressed unit: above all, whom a report accuses. */
    SEALED("密封");

    private final String label;

    PartName(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
