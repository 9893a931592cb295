package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.correspondence.AccessListDesk;
import cn.xinfang.docket.CaseFile;
import cn.xinfang.intake.RegistrationDesk;
import cn.xinfang.petition.registration.IdentityCheck;
import cn.xinfang.web.file.PetitionFile;
import cn.xinfang.web.frame.Downloads;

/** What the counter does at the petitioner's own request: a new query code, his data put right. */
@Named("ownData")
@ViewScoped
public class OwnDataForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private CaseFile files;

    @Inject
    private AccessListDesk accesses;

    @Inject
    private PetitionFile file;

    private IdentityCheck check;
    private String reason;
    private String proof;
    private List<Person> persons;

    /** Leads to the receipt, which shows the new code once. */
    public String reissue() {
        return ReceiptPage.of(desk.reissueCode(file.uuid(), check));
    }

    public String correct() {
        desk.correctPetitioners(file.uuid(), reason, proof, persons().stream().map(it -> it.petitioner(true)).toList());
        return file.done();
    }

    /** Answers with the list of who opened his data. */
    public void printAccessList() {
        Downloads.pdf(accesses.print(file.uuid(), check), "查阅记录.pdf");
    }

    /** The petitioners in clear; looking at them is logged. */
    public List<Person> persons() {
        if (persons == null) {
            persons = files.openIdentity(file.uuid(), file.getAction().label()).petitioners().stream().map(Person::of).toList();
        }
        return persons;
    }

    public IdentityCheck[] checks() {
        return IdentityCheck.values();
    }

    public IdentityCheck getCheck() {
        return check;
    }

    public void setCheck(IdentityCheck check) {
        this.check = check;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
