package cn.xinfang.setup;

import cn.xinfang.directory.NodeView;
import cn.xinfang.directory.UnitView;
import java.util.List;
import java.util.Optional;

/**
 * How far the setting up is, as the node itself shows: no step is remembered anywhere.
 *
 * @param parent       code of the superior node; null at the city
 * @param parentUrl    null at the city
 * @param keysFolder   where the keys are or will be
 * @param fingerprints of the node's keys; empty while there are none
 * @param registered   the node in the table of nodes
 * @param offices      petition offices of the node
 * @param units        all units of the node
 * @param parentKnown  a county: whether the city's certificate is enrolled
 */
public record SetupStatus(String node, boolean city, String parent, String parentUrl, String keysFolder, String dataFolder,
                          Optional<Fingerprints> fingerprints, Optional<NodeView> registered, List<UnitView> offices, int units,
                          boolean parentKnown) {

    /**
     * @param exchange SM3 of the exchange certificate, hexadecimal
     * @param tls      SHA-256 of the TLS certificate, hexadecimal
     */
    public record Fingerprints(String exchange, String tls) {
    }

    public boolean hasKeys() {
        return fingerprints.isPresent();
    }

    /** The node is registered and has an office, so that somebody can belong to it. */
    public boolean hasOffice() {
        return registered.isPresent() && !offices.isEmpty();
    }
}
