package cn.xinfang.interconnection;

import cn.xinfang.journal.Fact;
import cn.xinfang.journal.In;
import cn.xinfang.journal.LocalOnly;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.AttachmentRef;
import java.util.List;

/** A kind of stream that shows every case of sharing. */
sealed interface NoteFact extends Fact {

    /** @param nodes who takes part */
    record NoteWritten(@In(PartName.STUB) List<String> nodes, String text, List<AttachmentRef> files,
                       @In(PartName.IDENTITY) String person) implements NoteFact {
    }

    /** From now on participants may hold the content as well. */
    record NoteOpened(@In(PartName.STUB) boolean open) implements NoteFact {
    }

    /** From now on every change goes at once. */
    record NoteHurried(@In(PartName.STUB) boolean now) implements NoteFact {
    }

    record NoteAnswered(String text) implements NoteFact {
    }

    @LocalOnly
    record DraftKept(String text) implements NoteFact {
    }
}
