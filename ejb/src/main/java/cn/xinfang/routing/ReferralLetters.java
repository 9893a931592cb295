package cn.xinfang.routing;

import cn.xinfang.directory.Directory;
import cn.xinfang.directory.UnitView;
import cn.xinfang.document.DocumentKind;
import cn.xinfang.document.DocumentRegister;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.assignment.ReferralMode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Numbers the letters that go with what is sent on. */
@Dependent
class ReferralLetters {

    private final Directory directory;
    private final DocumentRegister documents;
    private final Today today;

    @Inject
    ReferralLetters(Directory directory, DocumentRegister documents, Today today) {
        this.directory = directory;
        this.documents = documents;
        this.today = today;
    }

    /** The next number of the unit that holds the petition. */
    String number(PetitionState state, ReferralMode mode) {
        return number(state, mode == ReferralMode.ASSIGN ? DocumentKind.ASSIGNMENT_LETTER : DocumentKind.TRANSFER_LETTER);
    }

    /** As {@link #number(PetitionState, ReferralMode)}, for another kind of letter. */
    String number(PetitionState state, DocumentKind kind) {
        UnitView sender = directory.unit(state.assignment().holderCode());
        return documents.next(sender.code(), sender.docSign(), kind, today.date());
    }
}
