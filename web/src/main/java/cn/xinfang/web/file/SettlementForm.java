package cn.xinfang.web.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.docket.ClaimLine;
import cn.xinfang.handling.MediationDesk;
import cn.xinfang.petition.mediation.SettleClaims;
import cn.xinfang.petition.mediation.SettlementKind;

/** What the parties agreed. */
@Named("settlement")
@ViewScoped
public class SettlementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MediationDesk desk;

    @Inject
    private PetitionFile file;

    private Integer[] chosen = {};
    private SettlementKind kind = SettlementKind.MEDIATION;
    private String party;
    private LocalDate until;
    private String terms;
    private boolean agreed;

    public String settle() {
        desk.settle(file.uuid(), new SettleClaims(kind, List.of(chosen), party, terms, until, agreed));
        return file.done();
    }

    /** Claims that the parties may dispose of. */
    public List<ClaimLine> claims() {
        return file.view().claims().stream().filter(line -> line.open() && SettleClaims.settleable(line.claim())).toList();
    }

    public SettlementKind[] kinds() {
        return SettlementKind.values();
    }

    public Integer[] getChosen() {
        return chosen;
    }

    public void setChosen(Integer[] chosen) {
        this.chosen = chosen;
    }

    public SettlementKind getKind() {
        return kind;
    }

    public void setKind(SettlementKind kind) {
        this.kind = kind;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
