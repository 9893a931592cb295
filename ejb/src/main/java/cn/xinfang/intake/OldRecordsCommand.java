package cn.xinfang.intake;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Hands a file of old records to a running node from the command line, tells how far it is and writes the report beside the
 * file. The node does the same as on its page.
 */
public final class OldRecordsCommand {

    private static final String USAGE = """
            用法:old-records.sh 文件 --profile 对应方案 --user 账号 [--url http://127.0.0.1:8080]
            口令取自环境变量 XINFANG_PASSWORD，没有时询问。""";
    private static final long PAUSE_MILLIS = 1000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI node;
    private final String credentials;

    private OldRecordsCommand(String url, String user, String password) {
        node = URI.create(url.replaceAll("/+$", "") + "/takeover/");
        credentials = "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            List<String> given = new ArrayList<>(Arrays.asList(arguments));
            String profile = option(given, "--profile", null);
            String user = option(given, "--user", null);
            String url = option(given, "--url", "http://127.0.0.1:8080");
            if (given.size() != 1 || profile == null || user == null) {
                throw new IllegalArgumentException(USAGE);
            }
            new OldRecordsCommand(url, user, password()).run(Path.of(given.get(0)), profile);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private void run(Path file, String profile) throws IOException, InterruptedException {
        String id = text(send("imports?profile=" + encoded(profile) + "&file=" + encoded(file.getFileName().toString()), BodyPublishers.ofFile(file)));
        String state = "";
        while (!state.startsWith("完成") && !state.startsWith("失败") && !state.startsWith("已停止")) {
            Thread.sleep(PAUSE_MILLIS);
            state = text(send("imports/" + id, null));
            System.out.println(state);
        }
        Path report = file.resolveSibling(file.getFileName() + ".report.csv");
        Files.write(report, send("imports/" + id + "/report", null).body());
        System.out.println("逐行结果：" + report);
        if (!state.startsWith("完成")) {
            System.exit(1);
        }
    }

    /** @param body null to read */
    private HttpResponse<byte[]> send(String path, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path)).header("Authorization", credentials);
        HttpResponse<byte[]> response = http.send(body == null ? request.build()
                : request.header("Content-Type", "application/octet-stream").POST(body).build(), BodyHandlers.ofByteArray());
        if (response.statusCode() == 401) {
            throw new IllegalArgumentException("账号或口令不对，或者该账号不能导入。");
        }
        if (response.statusCode() >= 400) {
            throw new IllegalArgumentException(text(response));
        }
        return response;
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String option(List<String> given, String name, String otherwise) {
        int at = given.indexOf(name);
        if (at < 0 || at + 1 >= given.size()) {
            return otherwise;
        }
        given.remove(at);
        return given.remove(at);
    }

    private static String password() {
        String password = System.getenv("XINFANG_PASSWORD");
        if (password != null) {
            return password;
        }
        Console console = System.console();
        if (console == null) {
            throw new IllegalArgumentException(USAGE);
        }
        return new String(console.readPassword("口令："));
    }
}
