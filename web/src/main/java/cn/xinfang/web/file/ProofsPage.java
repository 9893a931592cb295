package cn.xinfang.web.file;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.docket.CaseFile;
import cn.xinfang.docket.CaseView;
import cn.xinfang.evidence.ExchangeProofs;
import cn.xinfang.evidence.ProofView;
import cn.xinfang.kernel.NotFoundException;

/** What of a petition was exchanged with other nodes, and what proves it. */
@Named("proofs")
@RequestScoped
public class ProofsPage {

    @Inject
    private CaseFile files;

    @Inject
    private ExchangeProofs proofs;

    private String id;
    private CaseView view;
    private List<ProofView> packages = List.of();

    /** @throws NotFoundException when there is no such petition for the signed-in person */
    public void open() {
        try {
            view = files.open(UUID.fromString(id));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFoundException("petition " + id);
        }
        packages = proofs.of(view.id());
    }

    public CaseView view() {
        return view;
    }

    public List<ProofView> packages() {
        return packages;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
