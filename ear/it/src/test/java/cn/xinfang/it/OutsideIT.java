package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Orders over HTTP: every answer of the interface. */
class OutsideIT {

    private static final String SECRET = "a-key-for-tests-only";
    /** Of {@link #SECRET}. */
    private static final String HASH = "sm3$0123456789abcdef0123456789abcdef$1af8958ff8776cbbcf29dbf5b807c897b050b15991c9f0e2b7f8498752fb5585";
    private static final Sender HOTLINE = sender(1);
    private static final Sender PORTAL = sender(2);
    private static final Sender HASTY = sender(3);
    private static final Sender REVOKED = sender(4);
    private static final Sender LOSING = sender(5);
    /** SM3 of {@link #NOTE}, by openssl. */
    private static final String DIGEST = "c76a83ac057d21e472e609197a3f2b21a5399ade1bf8dc96e5b888484db8edf6";
    private static final byte[] NOTE = "路灯编号 17 至 31 不亮。\n".getBytes(StandardCharsets.UTF_8);
    private static final int PER_MINUTE = 120;
    private static final int ENOUGH = 40;

    @BeforeAll
    static void senders_with_keys() throws Exception {
        for (var one = 1; one <= 5; one++) {
            new Database(Servers.city()).execute("""
                    insert into outside_sender (id, name, channel, unit_code, opened_at, opened_by)
                      values ('%1$s', '测试来件单位%2$d', 'HOTLINE', '6213000000000010001', '2026-01-05 09:00+08', '测试') on conflict do nothing;
                    insert into outside_key (id, sender_id, hash, made_at, made_by, revoked_at)
                      values ('%1$s', '%1$s', '%3$s', '2026-01-05 09:00+08', '测试', %4$s) on conflict do nothing"""
                    .formatted(id(one), one, HASH, one == 4 ? "'2026-01-06 09:00+08'" : "null"));
        }
    }

    @Test
    void an_order_is_taken_once_however_often_it_comes() throws Exception {
        var order = Sender.order("IT-1", "SOLUTION", "路灯不亮");
        var first = HOTLINE.send(order);
        assertEquals("201 RECEIVED 已收到，信访部门正在处理。 陇宁市信访局", first.status() + " " + first.text("state") + " " + first.text("words") + " " + first.text("unit"));
        assertTrue(first.response().headers().firstValue("Location").orElseThrow().endsWith("/outside/orders/IT-1"));
        var second = HOTLINE.send(order);
        assertEquals(200, second.status());
        assertEquals(first.body(), second.body());
        assertEquals(first.body(), HOTLINE.ask("IT-1").body());
        assertEquals(1, new Database(Servers.city()).number("select count(*) from outside_order where number = 'IT-1'"));
    }

    @Test
    void the_same_number_with_other_content_is_refused_and_changes_nothing() throws Exception {
        HOTLINE.send(Sender.order("IT-2", "SOLUTION", "路灯不亮"));
        var other = HOTLINE.send(Sender.order("IT-2", "SOLUTION", "水管漏水"));
        assertEquals("409 ORDER_DIFFERS", other.status() + " " + other.text("code"));
        assertEquals(List.of("路灯不亮"), new Database(Servers.city()).column("select summary from outside_order where number = 'IT-2'"));
    }

    @Test
    void every_wrong_field_is_named_at_once() throws Exception {
        var wrong = HOTLINE.send("{\"number\":\"a b\",\"submittedOn\":\"2099-01-01\",\"text\":\"短\"}");
        assertEquals("422 ORDER", wrong.status() + " " + wrong.text("code"));
        assertEquals(List.of("number", "submittedOn", "purpose", "summary", "text"), wrong.body().get("errors").findValuesAsText("field"));
        assertEquals(List.of("anrufer"), HOTLINE.send("{\"anrufer\":1}").body().get("errors").findValuesAsText("field"));
        assertEquals(422, HOTLINE.send("路灯不亮").status());
        assertEquals(List.of("division"), HOTLINE.send(Sender.order("IT-3", "SOLUTION", "路灯不亮").replace("621321", "999999")).body()
                .get("errors").findValuesAsText("field"));
        assertEquals(413, HOTLINE.send(" ".repeat(300_000)).status());
    }

    @Test
    void who_has_no_key_that_holds_is_told_nothing() throws Exception {
        for (var stranger : List.of(new Sender(null), new Sender("x"), new Sender(id(1) + ".wrong"), REVOKED)) {
            var answer = stranger.ask("IT-1");
            assertEquals("401 KEY", answer.status() + " " + answer.text("code"));
        }
    }

    @Test
    void an_order_of_another_sender_does_not_exist() throws Exception {
        HOTLINE.send(Sender.order("IT-4", "SOLUTION", "路灯不亮"));
        assertEquals("404 ORDER_UNKNOWN", PORTAL.ask("IT-4").status() + " " + PORTAL.ask("IT-4").text("code"));
        assertEquals(201, PORTAL.send(Sender.order("IT-4", "SOLUTION", "另一单位的同号来件")).status());
    }

    @Test
    void files_come_first_and_are_named_by_their_digest() throws Exception {
        var naming = Sender.order("IT-5", "SOLUTION", "路灯不亮").replace("{\"number\"", "{\"attachments\":[{\"digest\":\"" + DIGEST + "\",\"fileName\":\"编号.txt\"}],\"number\"");
        assertEquals(List.of("attachments[0].digest"), PORTAL.send(naming).body().get("errors").findValuesAsText("field"));
        assertEquals("422 DIGEST", PORTAL.upload("0".repeat(64), NOTE).status() + " " + PORTAL.upload("0".repeat(64), NOTE).text("code"));
        for (var again = 0; again < 2; again++) {
            var kept = PORTAL.upload(DIGEST, NOTE);
            assertEquals("200 text/plain " + NOTE.length, kept.status() + " " + kept.text("mediaType") + " " + kept.text("size"));
        }
        assertEquals(201, PORTAL.send(naming).status());
    }

    @Test
    void a_file_that_runs_is_not_taken() throws Exception {
        var program = "MZ\u0090\u0000\u0003 This program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);
        var answer = PORTAL.upload("d6d669103b36968ae8ac0a61731dc3b81d7ebb25370fa2b4254c3b81e7e5ff84", program);
        assertEquals("415 FILE_TYPE", answer.status() + " " + answer.text("code"));
    }

    @Test
    void of_a_report_against_somebody_the_sender_learns_the_number_and_no_more() throws Exception {
        var answer = HOTLINE.send(Sender.order("IT-6", "ACCUSATION", "反映虚报补助"));
        var fields = new TreeSet<String>();
        answer.body().fieldNames().forEachRemaining(fields::add);
        assertEquals(List.of("number", "receivedOn", "state", "words"), List.copyOf(fields));
        assertEquals(0, new Database(Servers.city()).number("select count(*) from outside_order where number = 'IT-6' and summary is not null"));
    }

    @Test
    void the_clerk_finds_no_report_and_the_case_officer_does() throws Exception {
        HOTLINE.send(Sender.order("IT-7", "ACCUSATION", "反映虚报补助"));
        var id = new Database(Servers.city()).column("select id from outside_order where number = 'IT-7'").get(0);
        assertEquals(404, Session.of(Servers.city(), "liumin").get("/order.xhtml?id=" + id).statusCode());
        var opened = Session.of(Servers.city(), "zhoujianping").get("/order.xhtml?id=" + id);
        assertEquals(200, opened.statusCode());
        assertTrue(opened.body().contains("反映虚报补助"));
        assertFalse(opened.body().contains("测试丁"), "the citizen is masked");
        var list = Session.of(Servers.city(), "zhoujianping").get("/outside.xhtml").body();
        assertTrue(list.contains("IT-7") && !list.contains("反映虚报补助"), "the list holds no word of it");
    }

    @Test
    void who_asks_too_often_waits() throws Exception {
        var asked = 0;
        var last = HASTY.ask("none");
        // A minute may begin meanwhile, once.
        while (last.status() != 429 && asked++ < 2 * PER_MINUTE + 5) {
            assertEquals(404, last.status());
            last = HASTY.ask("none");
        }
        assertEquals("429 TOO_MANY 60", last.status() + " " + last.text("code") + " " + last.response().headers().firstValue("Retry-After").orElse(""));
    }

    @Test
    void the_description_is_for_everybody_and_other_addresses_are_refused_in_words() throws Exception {
        var description = Session.of(Servers.city(), "liumin").get("/outside/openapi.yaml");
        assertTrue(description.body().startsWith("openapi: 3.1.0"), description.body());
        var unknown = HOTLINE.answer(HOTLINE.request("nothing").build());
        assertEquals("404 NOT_FOUND", unknown.status() + " " + unknown.text("code"));
        assertEquals(415, HOTLINE.answer(HOTLINE.request("orders").header("Content-Type", "text/csv").POST(BodyPublishers.ofString("x")).build()).status());
    }

    @Test
    void acknowledged_orders_survive_a_kill_of_the_server() throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        var program = Executors.newSingleThreadExecutor();
        program.submit(() -> sendUntilItFails(acknowledged));
        Eventually.until("enough orders", () -> acknowledged.size() >= ENOUGH);
        Servers.city().kill();
        program.shutdown();
        assertTrue(program.awaitTermination(2, TimeUnit.MINUTES), "the program stops");
        Servers.city().start();
        for (var number : acknowledged) {
            assertEquals(1, new Database(Servers.city()).number("select count(*) from outside_order where number = ?", number));
        }
        assertEquals(200, LOSING.send(Sender.order("KILL-0", "SOLUTION", "接收中断电")).status());
    }

    private static Void sendUntilItFails(Queue<String> acknowledged) throws InterruptedException {
        try {
            for (var at = 0; at < PER_MINUTE; at++) {
                if (LOSING.send(Sender.order("KILL-" + at, "SOLUTION", "接收中断电")).status() == 201) {
                    acknowledged.add("KILL-" + at);
                }
            }
            return null;
        } catch (IOException killed) {
            return null;
        }
    }

    private static Sender sender(int one) {
        return new Sender(id(one) + "." + SECRET);
    }

    private static String id(int one) {
        return "00000000-0000-4000-8000-00000000000" + one;
    }
}
