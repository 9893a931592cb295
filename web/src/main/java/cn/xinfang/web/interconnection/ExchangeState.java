package cn.xinfang.web.interconnection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.ExchangeBoard;
import cn.xinfang.interconnection.reconciliation.MorningBook;
import cn.xinfang.kernel.NodeSettings;

/** How the exchange stands with all peers, for its page and for the workbench. */
@Named("exchangeState")
@RequestScoped
public class ExchangeState {

    private ExchangeBoard board;
    private MorningBook morning;
    private NodeSettings settings;
    private ExternalContext external;
    private List<PeerLine> peers;
    private List<String> notices;

    protected ExchangeState() {
    }

    @Inject
    public ExchangeState(ExchangeBoard board, MorningBook morning, NodeSettings settings, ExternalContext external) {
        this.board = board;
        this.morning = morning;
        this.settings = settings;
        this.external = external;
    }

    /** Empty for those who see only the notices. */
    public List<PeerLine> peers() {
        if (peers == null) {
            peers = seesPeers() ? board.peers().stream().map(PeerLine::new).toList() : List.of();
        }
        return peers;
    }

    /** Empty when all is well. */
    public List<String> notices() {
        if (notices == null) {
            notices = new ArrayList<>();
            if (!external.isUserInRole(Duties.AUDIT_ADMIN)) {
                notices.addAll(board.workbenchNotices());
            }
            if (external.isUserInRole(Duties.OFFICE_HEAD) || external.isUserInRole(Duties.SYSTEM_ADMIN)) {
                notices.addAll(morning.notices());
            }
        }
        return notices;
    }

    /** A county calls its superior; a city only applies what was brought. */
    public boolean calling() {
        return settings.parent().isPresent();
    }

    public boolean active() {
        return peers().stream().anyMatch(PeerLine::active);
    }

    public void reload() {
        peers = null;
        notices = null;
    }

    /** A deputy has the duties of his head, but not the roles. */
    private boolean seesPeers() {
        return Stream.of(Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.SYSTEM_ADMIN).anyMatch(external::isUserInRole);
    }
}
