package cn.xinfang.commoncause;

import cn.xinfang.docket.PetitionLine;
import java.util.List;

/** Similar petitions that may have one cause; the first stands for them. */
public record Proposal(List<PetitionLine> petitions) {

    public PetitionLine first() {
        return petitions.get(0);
    }

    public int size() {
        return petitions.size();
    }
}
