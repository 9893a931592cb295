package cn.xinfang.web.interconnection;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.interconnection.CertificateLine;
import cn.xinfang.interconnection.ExchangeBoard;
import cn.xinfang.interconnection.PackageView;
import cn.xinfang.interconnection.QuarantineView;
import cn.xinfang.interconnection.RunRequests;
import cn.xinfang.interconnection.RunView;
import cn.xinfang.kernel.NotFoundException;

/** The page of the exchange: all peers, and one of them closely. */
@Named("exchange")
@ViewScoped
public class ExchangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExchangeBoard board;

    @Inject
    private RunRequests requests;

    @Inject
    private ExchangeState state;

    private String node;
    private transient List<PackageView> packages;
    private transient List<RunView> runs;
    private transient List<QuarantineView> quarantine;
    private transient List<CertificateLine> certificates;

    /** The peer that is shown closely; the first where the address names none; null where there is none. */
    public PeerLine peer() {
        List<PeerLine> all = state.peers();
        if (node == null) {
            return all.isEmpty() ? null : all.get(0);
        }
        return all.stream().filter(it -> it.status().node().equals(node)).findFirst()
                .orElseThrow(() -> new NotFoundException("peer " + node));
    }

    public List<PackageView> packages() {
        return packages = packages != null ? packages : board.packages(peer().status().node());
    }

    public List<RunView> runs() {
        return runs = runs != null ? runs : board.runs(peer().status().node());
    }

    public List<QuarantineView> quarantine() {
        return quarantine = quarantine != null ? quarantine : board.quarantine(peer().status().node());
    }

    /** Empty where the city announced none. */
    public List<CertificateLine> certificates() {
        return certificates = certificates != null ? certificates : board.certificates();
    }

    public void run(String peer) {
        requests.request(peer);
    }

    public void stop(String peer) {
        requests.stop(peer);
    }

    /** Forgets what was read, so that every answer shows how it stands now. */
    public void reload() {
        state.reload();
        packages = null;
        runs = null;
        quarantine = null;
        certificates = null;
    }

    public String getNode() {
        return node;
    }

    public void setNode(String node) {
        this.node = node;
    }
}
