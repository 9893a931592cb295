package cn.xinfang.docket;

import cn.xinfang.docket.rules.PageKey;
import java.util.List;

/** @param next where the next page begins; null at the end of the list */
public record PetitionPage(List<PetitionLine> lines, PageKey next) {
}
