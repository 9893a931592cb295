package cn.xinfang.web.file;

import java.io.Serializable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.docket.CaseFile;
import cn.xinfang.docket.Identity;

/** Opens the people of a file for a stated purpose; they are shown once and not kept. */
@Named("identity")
@RequestScoped
public class IdentityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFile files;

    @Inject
    private PetitionFile file;

    private String purpose;
    private transient Identity opened;

    public void open() {
        opened = files.openIdentity(file.uuid(), purpose);
    }

    public Identity opened() {
        return opened;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
