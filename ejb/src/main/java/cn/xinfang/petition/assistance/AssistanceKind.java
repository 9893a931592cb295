package cn.xinfang.petition.assistance;

/** How a citizen is helped on his way. */
public enum AssistanceKind {
    /** Shown the right window, office or procedure. */
    GUIDANCE("导访", false),
    /** Gone along with. */
    ACCOMPANIMENT("陪访", false),
    /** His words written down, because he cannot write or does not see well. */
    SCRIBING("代书", true),
    /** His petition filed in his stead. */
    FILING("代办", true),
    /** Heard by an office far away through a screen. */
    VIDEO("视频接访", false);

    private final String label;
    private final boolean consent;

    AssistanceKind(String label, boolean consent) {
        this.label = label;
        this.consent = consent;
    }

    public String label() {
        return label;
    }

    /** Whether it is done in the citizen's name and needs his consent. */
    public boolean needsConsent() {
        return consent;
    }
}
