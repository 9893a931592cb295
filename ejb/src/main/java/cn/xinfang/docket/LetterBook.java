package cn.xinfang.docket;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.Duties;
import cn.xinfang.docket.store.RegisteredLetters;
import cn.xinfang.journal.Journal;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The book of letters of the caller's unit: what it registered on a day. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class LetterBook {

    private RegisteredLetters letters;
    private Journal journal;
    private CodeTables codes;
    private Officials officials;

    protected LetterBook() {
    }

    @Inject
    public LetterBook(RegisteredLetters letters, Journal journal, CodeTables codes, Officials officials) {
        this.letters = letters;
        this.journal = journal;
        this.codes = codes;
        this.officials = officials;
    }

    /** In the order of their numbers. Nobody is named in full; of restricted petitions neither writer nor matter is told. */
    public List<LetterLine> of(LocalDate day) {
        return letters.of(officials.current().unit(), day).stream()
                .map(id -> Petition.fold(journal.read(id, PetitionFact.class)))
                .map(state -> LetterLine.of(state, codes.placeName(state.registration().particulars().division()))).toList();
    }
}
