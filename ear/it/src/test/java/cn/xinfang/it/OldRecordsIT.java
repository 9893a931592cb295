package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Old records as the command line hands them in. */
class OldRecordsIT {

    private static final String PROFILE = "%E5%8F%B0%E8%B4%A6";
    private static final int ROWS = 4000;

    @BeforeAll
    static void keepTheMapping() throws Exception {
        new Database(Servers.city()).execute("""
                insert into import_profile (unit_code, name, mapping) values ('6213000000000010001', '台账', '{"columns":{"编号":"NUMBER",
                "信访日期":"RECEIVED","内容":"TEXT","责任单位":"UNIT","答复内容":"REPLY","答复日期":"REPLIED"},"channel":"LETTER","claimClass":"APPEAL"}')
                on conflict do nothing""");
    }

    @Test
    void a_run_goes_on_after_a_kill_of_the_server_and_takes_no_row_twice() throws Exception {
        var id = send("zhoujianping", Servers.PASSWORD, "imports?profile=" + PROFILE + "&file=kill.csv", sheet("断电", ROWS)).body();
        Eventually.until("some rows are taken", () -> count(id) > 0);
        Servers.city().kill();
        Servers.city().start();
        Eventually.until("the import is done", () -> send("zhoujianping", Servers.PASSWORD, "imports/" + id, null).body().startsWith("完成"));
        assertEquals(ROWS, count(id));
        assertEquals(ROWS, new Database(Servers.city()).number("select count(distinct petition_id) from old_record where identity like '断电%'"));
        assertEquals(0, new Database(Servers.city()).number("select count(*) from old_import_row where import_id = '" + id + "' and outcome <> 'TAKEN'"
                + " and words not like '%没有信访人%'"));
        assertEquals(ROWS + 1, send("zhoujianping", Servers.PASSWORD, "imports/" + id + "/report", null).body().lines().count());
    }

    @Test
    void the_same_file_again_takes_nothing() throws Exception {
        for (var expected : new String[] {"有改动接收 3", "以前已接收 3"}) {
            var id = send("zhoujianping", Servers.PASSWORD, "imports?profile=" + PROFILE + "&file=twice.csv", sheet("两次", 3)).body();
            Eventually.until("the import is done", () -> send("zhoujianping", Servers.PASSWORD, "imports/" + id, null).body().startsWith("完成"));
            var state = send("zhoujianping", Servers.PASSWORD, "imports/" + id, null).body();
            assertTrue(state.contains(expected), state);
        }
    }

    @Test
    void nobody_imports_without_password_or_without_the_duty() throws Exception {
        assertEquals(401, send("zhoujianping", "wrong", "imports?profile=" + PROFILE, sheet("错", 1)).statusCode());
        assertEquals(401, send("liumin", Servers.PASSWORD, "imports?profile=" + PROFILE, sheet("错", 1)).statusCode());
        assertEquals(401, Session.of(Servers.city(), "zhoujianping").get("/takeover/imports/00000000-0000-0000-0000-000000000000").statusCode());
    }

    @Test
    void what_is_no_sheet_is_refused_in_words() throws Exception {
        var answer = send("zhoujianping", Servers.PASSWORD, "imports?profile=" + PROFILE, "什么都不是\n");
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().startsWith("前 10 行中没有认得的列名"), answer.body());
        assertEquals(409, send("zhoujianping", Servers.PASSWORD, "imports?profile=none", sheet("错", 1)).statusCode());
    }

    private static String sheet(String name, int rows) {
        var sheet = new StringBuilder("编号,信访日期,内容,责任单位,答复内容,答复日期\n");
        for (var row = 0; row < rows; row++) {
            var day = LocalDate.of(2015, 1, 5).plusDays(row % 900);
            sheet.append(name).append(row).append(',').append(day).append(",反映某村道路多年失修，村民出行不便。,市交通局,已安排修缮。,").append(day.plusDays(75)).append('\n');
        }
        return sheet.toString();
    }

    private static int count(String id) throws Exception {
        return (int) new Database(Servers.city()).number("select count(*) from old_import_row where import_id = '" + id + "'");
    }

    /** @param body null to read */
    private static HttpResponse<String> send(String account, String password, String path, String body) throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(Servers.city().httpUrl() + "/takeover/" + path)).header("Authorization", "Basic " + credentials);
        return HttpClient.newHttpClient().send(body == null ? request.build() : request.header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
