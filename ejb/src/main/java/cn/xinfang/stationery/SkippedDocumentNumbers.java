package cn.xinfang.stationery;

import cn.xinfang.document.store.DocumentNumbers;
import cn.xinfang.journal.NodeRestored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** After a restore from a backup, document numbers that may have been given on paper since are void, and the book says why. */
@ApplicationScoped
public class SkippedDocumentNumbers {

    /** More than a unit gives out of one kind between two backups. */
    static final int NUMBERS = 100;

    @Inject
    private DocumentNumbers numbers;

    void skip(@Observes NodeRestored restored) {
        int year = restored.on().getYear();
        for (int each = year - 1; each <= year; each++) {
            numbers.skip(each, NUMBERS, restored.on(), "系统", "恢复:备份之后可能已在纸面给出,以所附的件为准");
        }
    }
}
