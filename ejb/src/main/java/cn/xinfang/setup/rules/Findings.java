package cn.xinfang.setup.rules;

import cn.xinfang.directory.Duty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a look at a node found.
 *
 * @param now           the moment of the look
 * @param today         the date that counts as today
 * @param expected      this node and its superior as the environment says
 * @param registered    this node and its superior as the table of nodes says; empty when the node is not in it
 * @param keysValidUntil end of the certificate that ends first
 * @param neighbours    names of the nodes with which this one has to exchange, by code
 * @param peers         when each enrolled node last had nothing more to exchange, by code; null before the first time
 * @param offices       petition offices of this node
 * @param units         other units of this node
 * @param holders       how many people may sign in for each duty
 * @param deserted      names of units of this node in which nobody can handle, or nobody can sign
 * @param years         years with a holiday table
 * @param writable      attachments can be written
 * @param freeBytes     left for them
 * @param databaseAhead how far the clock of the database is ahead of that of the server
 * @param cityAhead     how far the clock of the city is ahead; empty at the city, or when it cannot be reached
 * @param night         when a county exchanges by itself, in words; empty where only people start it
 * @param demo          variables that are for demonstrations only and are set
 * @param fonts         the fonts of the documents are there
 * @param kiosk         petitioners may ask without an account
 */
public record Findings(Instant now, LocalDate today, boolean city, Map<String, String> database, Membership expected,
                       Optional<Membership> registered, Instant keysValidUntil, Map<String, String> neighbours, Map<String, Instant> peers,
                       int offices, int units, Map<Duty, Integer> holders, List<String> deserted, Set<Integer> years, boolean writable,
                       long freeBytes, Duration databaseAhead, Optional<Duration> cityAhead, Optional<String> night, List<String> demo,
                       boolean fonts, boolean kiosk) {

    /** @param parent code of the superior node; empty at the city */
    public record Membership(String node, Optional<String> parent) {
    }
}
