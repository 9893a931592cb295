package cn.xinfang.it.fault;

import cn.xinfang.it.Database;
import cn.xinfang.launcher.Node;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Whether two nodes that have nothing more to say to each other hold what they must hold. Says what is wrong, in words. */
final class Proof {

    private static final String SHARED = "select stream_id from peer_stream";
    private static final Map<String, String> SAME = Map.of(
            "headers of shared streams", "select concat_ws(' ', stream_id, node, number, type, encode(digest, 'hex')) from entry"
                    + " where stream_id::text = any (?)",
            "shared petitions", "select concat_ws(' ', id, number, status, holder_code, custody, in_transit, arrived_on, ended_on, objection_pending)"
                    + " from petition where id::text = any (?)");
    private static final Map<String, String> NOTHING = Map.of(
            "petition without a row", "select id from stream s where kind = 'petition' and exists (select 1 from entry e where e.stream_id = s.id)"
                    + " and not exists (select 1 from petition p where p.id = s.id)",
            "petition in transit", "select id from petition where in_transit",
            "open quarantine", "select concat_ws(' ', peer, package_number, stream_id, reason) from quarantine where resolved_at is null",
            "alarm of a peer", "select concat_ws(' ', node, alarm) from peer where alarm is not null",
            "run not ended", "select concat_ws(' ', state, phase) from exchange_run where state in ('WAITING', 'RUNNING')",
            "stream not sent", "select stream_id from peer_stream where sent_changes < changes",
            "file not sent", "select digest from peer_file where package_number is null",
            "package not confirmed", "select concat_ws(' ', direction, number, state) from exchange_package where state <> 'APPLIED'",
            "receipt missing", "select concat_ws(' ', p.direction, p.number, k.kind) from exchange_package p"
                    + " cross join (values ('RECEIVED'), ('VERIFIED'), ('APPLIED')) k (kind) where not exists (select 1 from exchange_receipt r"
                    + " where r.peer = p.peer and r.direction = p.direction and r.number = p.number and r.kind = k.kind)",
            "gap in package numbers", "select concat_ws(' ', direction, min(number), max(number), count(*)) from exchange_package"
                    + " group by peer, direction having max(number) <> count(*) or min(number) <> 1");

    private final Node city;
    private final Node county;
    private final Ledger ledger;
    private final List<String> complaints = new ArrayList<>();

    Proof(Node city, Node county, Ledger ledger) {
        this.city = city;
        this.county = county;
        this.ledger = ledger;
    }

    /** Empty when everything is right. */
    List<String> complaints() throws Exception {
        for (var node : List.of(city, county)) {
            for (var check : NOTHING.entrySet()) {
                database(node).column(check.getValue()).forEach(row -> complain(node, check.getKey() + ": " + row));
            }
        }
        var shared = new TreeSet<>(database(city).column(SHARED));
        shared.addAll(database(county).column(SHARED));
        for (var check : SAME.entrySet()) {
            compare(check.getKey(), database(city).column(check.getValue(), (Object) shared.toArray(String[]::new)),
                    database(county).column(check.getValue(), (Object) shared.toArray(String[]::new)));
        }
        comparePackages(city, county);
        comparePackages(county, city);
        checkRegistrations();
        checkActs();
        for (var node : List.of(city, county)) {
            new Custody(node).complaints().forEach(words -> complain(node, words));
            checkFiles(node);
        }
        return complaints;
    }

    private void comparePackages(Node from, Node to) throws SQLException {
        var query = "select concat_ws(' ', number, digest, streams, entries) from exchange_package where direction = ?";
        compare("packages from " + from.spec().code(), database(from).column(query, "OUT"), database(to).column(query, "IN"));
        var receipts = "select concat_ws(' ', number, kind, encode(sha256(document || signature), 'hex')) from exchange_receipt where direction = ?";
        compare("receipts for " + from.spec().code(), database(from).column(receipts, "OUT"), database(to).column(receipts, "IN"));
        compare("files from " + from.spec().code(), database(from).column("select digest from peer_file where package_number > 0"),
                database(to).column("select digest from peer_file where package_number = 0"));
    }

    private void checkFiles(Node node) throws SQLException {
        var attachments = node.files().resolve("attachments");
        database(node).column("select digest from peer_file").stream()
                .filter(digest -> !Files.exists(attachments.resolve(digest.substring(0, 2)).resolve(digest)))
                .forEach(digest -> complain(node, "file missing: " + digest));
    }

    private void compare(String what, List<String> atCity, List<String> atCounty) {
        var onlyCity = new TreeSet<>(atCity);
        atCounty.forEach(onlyCity::remove);
        var onlyCounty = new TreeSet<>(atCounty);
        atCity.forEach(onlyCounty::remove);
        onlyCity.forEach(row -> complaints.add(what + ", only here: " + row));
        onlyCounty.forEach(row -> complaints.add(what + ", only there: " + row));
    }

    private void checkRegistrations() throws SQLException {
        for (var it : ledger.registrations()) {
            var node = it.node().equals(city.spec().code()) ? city : county;
            var rows = database(node).column("select id from petition where summary = ?", it.summary());
            if (it.petition().isPresent() ? !rows.equals(List.of(it.petition().get().toString())) : rows.size() > 1) {
                complain(node, "registration " + it + " is there as " + rows);
            }
        }
    }

    private void checkActs() throws SQLException {
        for (var act : ledger.acts().entrySet()) {
            var node = act.getKey().node().equals(city.spec().code()) ? city : county;
            var count = database(node).number("select count(*) from entry where stream_id = ? and type = ? and node = ?",
                    act.getKey().petition(), act.getKey().fact(), act.getKey().node());
            if (count < act.getValue().acknowledged() || count > act.getValue().tried()) {
                complain(node, act + " is there " + count + " times");
            }
        }
    }

    private void complain(Node node, String words) {
        complaints.add(node.spec().code() + ": " + words);
    }

    private static Database database(Node node) {
        return new Database(node);
    }
}
