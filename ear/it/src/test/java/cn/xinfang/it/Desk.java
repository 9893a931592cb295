package cn.xinfang.it;

import cn.xinfang.launcher.Node;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Lets the tests work at a node's desks, many times a second, through {@link DeskServlet}. */
public final class Desk {

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final Node node;

    private Desk(Node node) {
        this.node = node;
    }

    /** Opens the desk at a node that has just been started. */
    public static Desk open(Node node) throws Exception {
        var archive = Files.createTempFile("desk", ".war");
        try {
            ShrinkWrap.create(WebArchive.class, "desk.war").addClasses(DeskServlet.class, Beans.class)
                    .setWebXML("desk/web.xml").addAsWebInfResource("tests/jboss-web.xml", "jboss-web.xml")
                    .addAsWebInfResource("tests/jboss-deployment-structure.xml", "jboss-deployment-structure.xml")
                    .as(ZipExporter.class).exportTo(archive.toFile(), true);
            node.deploy(archive, "desk.war");
        } finally {
            Files.delete(archive);
        }
        return new Desk(node);
    }

    /** @return the petition, whose registration is acknowledged by this */
    public UUID register(String clerk, String summary) throws IOException, InterruptedException {
        return UUID.fromString(call(clerk, "register", Map.of("summary", summary)));
    }

    /** The same with a file of a few lines. */
    public UUID registerWithFile(String clerk, String summary) throws IOException, InterruptedException {
        return UUID.fromString(call(clerk, "register", Map.of("summary", summary, "file", summary)));
    }

    /** @return a report against a unit of the county, its class confirmed */
    public UUID report(String officer, String summary, String writer, String phone, String unit) throws IOException, InterruptedException {
        return UUID.fromString(call(officer, "report", Map.of("summary", summary, "writer", writer, "phone", phone, "unit", unit)));
    }

    /** Confirms the classes. */
    public void classify(String officer, UUID petition) throws IOException, InterruptedException {
        call(officer, "classify", Map.of("petition", petition.toString()));
    }

    /** Confirms the classes and transfers. */
    public void refer(String officer, UUID petition, String unit) throws IOException, InterruptedException {
        call(officer, "refer", Map.of("petition", petition.toString(), "unit", unit));
    }

    public void transfer(String officer, UUID petition, String unit) throws IOException, InterruptedException {
        call(officer, "transfer", Map.of("petition", petition.toString(), "unit", unit));
    }

    /** The holder says that it is not competent. */
    public void object(String officer, UUID petition) throws IOException, InterruptedException {
        call(officer, "object", Map.of("petition", petition.toString()));
    }

    /** @param uphold whether the sender takes it back */
    public void decide(String officer, UUID petition, boolean uphold) throws IOException, InterruptedException {
        call(officer, "decide", Map.of("petition", petition.toString(), "uphold", Boolean.toString(uphold)));
    }

    public void remind(String officer, UUID petition) throws IOException, InterruptedException {
        call(officer, "remind", Map.of("petition", petition.toString()));
    }

    public void draftAcceptance(String officer, UUID petition) throws IOException, InterruptedException {
        call(officer, "accept", Map.of("petition", petition.toString()));
    }

    public void draftOpinion(String officer, UUID petition, String reviewBody) throws IOException, InterruptedException {
        call(officer, "answer", Map.of("petition", petition.toString(), "review", reviewBody));
    }

    public void sign(String head, UUID petition) throws IOException, InterruptedException {
        call(head, "sign", Map.of("petition", petition.toString()));
    }

    /** @param notice name of the kind */
    public void serve(String officer, UUID petition, String notice) throws IOException, InterruptedException {
        call(officer, "serve", Map.of("petition", petition.toString(), "notice", notice));
    }

    /** Accepts what was transferred and answers that nothing is due; everything is signed and served today. */
    public void answer(String officer, String head, UUID petition, String reviewBody) throws IOException, InterruptedException {
        draftAcceptance(officer, petition);
        signAndServe(officer, head, petition, "ACCEPTANCE");
        draftOpinion(officer, petition, reviewBody);
        signAndServe(officer, head, petition, "OPINION");
    }

    private void signAndServe(String officer, String head, UUID petition, String notice) throws IOException, InterruptedException {
        sign(head, petition);
        serve(officer, petition, notice);
    }

    public void exchange(String officer) throws IOException, InterruptedException {
        call(officer, "exchange", Map.of());
    }

    /** What the workbench says of exchanges. */
    public String notices(String account) throws IOException, InterruptedException {
        return call(account, "notices", Map.of());
    }

    /** What answers in another form is not the desk: while it is not open the application asks the stranger to sign in. */
    private String call(String account, String action, Map<String, String> values) throws IOException, InterruptedException {
        var body = values.entrySet().stream().map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var credentials = Base64.getEncoder().encodeToString((account + ":" + Servers.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var response = CLIENT.send(HttpRequest.newBuilder(URI.create(node.httpUrl() + "/desk/" + action)).timeout(Duration.ofMinutes(1))
                .header("Authorization", "Basic " + credentials).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200 || !response.headers().firstValue("Content-Type").orElse("").startsWith("text/plain")) {
            throw new IOException(action + " as " + account + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
