package cn.xinfang.docket.rules;

import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.HandlingExtended;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.handling.PetitionAccepted;
import cn.xinfang.petition.handling.PetitionDeclined;
import cn.xinfang.petition.registration.PetitionRegistered;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The documents that a history issued, in its order (domain §1.5). */
public final class Documents {

    private Documents() {
    }

    public static List<IssuedDocument> of(History<PetitionFact> history) {
        return history.entries().stream().flatMap(entry -> of(entry.header(), entry.fact())).toList();
    }

    private static Stream<IssuedDocument> of(EntryHeader header, PetitionFact fact) {
        if (fact instanceof PetitionRegistered it) {
            return Stream.of(new IssuedDocument(header.id(), "D01", "登记回执", it.particulars().number(), it.particulars().registeredOn()));
        }
        if (fact instanceof PetitionReferred it) {
            return Stream.of(it.mode() == ReferralMode.TRANSFER
                    ? new IssuedDocument(header.id(), "D15", "转送函", it.document(), it.on())
                    : new IssuedDocument(header.id(), "D16", "交办函", it.document(), it.on()));
        }
        if (fact instanceof PetitionAccepted it) {
            return notice(header, NoticeKind.ACCEPTANCE, it.document(), it.on());
        }
        if (fact instanceof PetitionDeclined it) {
            return notice(header, NoticeKind.DECLINING, it.document(), it.on());
        }
        if (fact instanceof HandlingExtended it) {
            return notice(header, NoticeKind.EXTENSION, it.document(), it.on());
        }
        if (fact instanceof OpinionIssued it) {
            return notice(header, NoticeKind.OPINION, it.document(), it.on());
        }
        if (fact instanceof DocumentServed it) {
            return Stream.of(new IssuedDocument(header.id(), "D14", "送达回证(" + it.notice().label() + ")", null, it.on()));
        }
        return Stream.empty();
    }

    private static Stream<IssuedDocument> notice(EntryHeader header, NoticeKind kind, String number, LocalDate on) {
        return Stream.of(new IssuedDocument(header.id(), kind.code(), kind.label(), number, on));
    }
}
