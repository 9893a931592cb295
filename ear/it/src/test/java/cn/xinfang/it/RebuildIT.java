package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.sasl.RealmCallback;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;

class RebuildIT {

    private static final List<String> TABLES = List.of("petition", "petition_words", "petition_unit", "petition_claim", "petition_clock");

    @Test
    void a_projection_that_was_lost_comes_out_of_the_journal_equal() throws Exception {
        var city = Desk.open(Servers.city());
        city.refer("zhoujianping", city.register("liumin", "重建前登记"), "6213210000001080001");
        var database = new Database(Servers.city());
        var before = rows(database);
        assertNotEquals(List.of(), before);
        database.execute("delete from petition");
        startJob("projection-rebuild");
        Eventually.until("all petitions are back", () -> database.number("select count(*) from stream s where s.kind = 'petition'"
                + " and not exists (select 1 from petition p where p.id = s.id)") == 0);
        assertEquals(before, rows(database));
    }

    private static List<String> rows(Database database) throws Exception {
        var rows = new ArrayList<String>();
        for (var table : TABLES) {
            rows.addAll(database.column("select t::text from " + table + " t order by 1"));
        }
        return rows;
    }

    /** As an administrator does in the console. */
    private static void startJob(String name) throws Exception {
        var operation = new ModelNode();
        operation.get("operation").set("start-job");
        operation.get("address").add("deployment", "xinfang.ear").add("subdeployment", "xinfang-batch.jar").add("subsystem", "batch-jberet");
        operation.get("job-xml-name").set(name);
        var console = URI.create(Servers.city().consoleUrl());
        var password = Servers.city().consolePassword().toCharArray();
        try (var client = ModelControllerClient.Factory.create("remote+http", console.getHost(), console.getPort(),
                callbacks -> answer(callbacks, password))) {
            var result = client.execute(operation);
            assertEquals("success", result.get("outcome").asString(), result.toString());
        }
    }

    private static void answer(Callback[] callbacks, char[] password) {
        for (var callback : callbacks) {
            if (callback instanceof NameCallback name) {
                name.setName("admin");
            } else if (callback instanceof PasswordCallback secret) {
                secret.setPassword(password);
            } else if (callback instanceof RealmCallback realm) {
                realm.setText(realm.getDefaultText());
            }
        }
    }
}
