package cn.xinfang.web.interconnection;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.interconnection.ExchangeBoard;
import cn.xinfang.interconnection.PackageView;
import cn.xinfang.interconnection.PeerStatus;
import cn.xinfang.interconnection.QuarantineView;
import cn.xinfang.interconnection.RunRequests;
import cn.xinfang.interconnection.RunView;

/** The exchange with all peers, and one peer in detail. */
@Named("exchange")
@ViewScoped
public class ExchangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExchangeBoard board;

    @Inject
    private RunRequests requests;

    private String peer;
    private transient List<PeerStatus> peers;

    /** Reads anew how things stand. */
    public void reload() {
        peers = board.peers();
        if (peer == null && !peers.isEmpty()) {
            peer = peers.get(0).node();
        }
    }

    public List<PeerStatus> peers() {
        return peers;
    }

    public List<String> notices() {
        return board.workbenchNotices();
    }

    /** Whether something is under way, so that the page follows it. */
    public boolean busy() {
        return peers.stream().anyMatch(it -> underWay(it.lastRun()));
    }

    public boolean underWay(RunView run) {
        return run != null && run.endedAt() == null;
    }

    /** Streams applied, in hundredths of those known so far. */
    public int progress(RunView run) {
        return run.streamsTotal() == 0 ? 0 : run.streams() * 100 / run.streamsTotal();
    }

    public void run(String node) {
        requests.request(node);
    }

    public void stop(String node) {
        requests.stop(node);
    }

    public List<RunView> runs() {
        return board.runs(peer).stream().limit(10).toList();
    }

    public List<PackageView> packages() {
        return board.packages(peer).stream().limit(20).toList();
    }

    public List<QuarantineView> quarantine() {
        return board.quarantine(peer);
    }

    public String getPeer() {
        return peer;
    }

    public void setPeer(String peer) {
        this.peer = peer;
    }
}
