package cn.xinfang.web.file;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.handling.HandlingDesk;
import cn.xinfang.web.frame.Downloads;

/** The decision of the head on a draft. */
@Named("signing")
@ViewScoped
public class SigningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HandlingDesk desk;

    @Inject
    private Correspondence correspondence;

    @Inject
    private PetitionFile file;

    private String remark;
    private List<Proof> proofs;

    /** What proofreading found in the draft. */
    @PostConstruct
    void proofread() {
        proofs = file.view().draft() == null ? List.of()
                : correspondence.proofread(file.uuid(), file.view().draft().text()).stream().map(Proof::new).toList();
    }

    public List<Proof> proofs() {
        return proofs;
    }

    public String sign() {
        desk.sign(file.uuid(), proofs.stream().filter(proof -> proof.getReason() != null)
                .collect(Collectors.toMap(Proof::key, Proof::getReason)));
        return file.done();
    }

    public String sendBack() {
        desk.sendBack(file.uuid(), remark);
        return file.done();
    }

    public void preview() {
        Downloads.pdf(correspondence.preview(file.uuid(), file.view().draft().text()));
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
