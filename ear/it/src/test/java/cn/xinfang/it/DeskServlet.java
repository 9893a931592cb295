package cn.xinfang.it;

import cn.xinfang.handling.HandlingDesk;
import cn.xinfang.intake.AttachmentDesk;
import cn.xinfang.intake.RegistrationDesk;
import cn.xinfang.interconnection.ExchangeBoard;
import cn.xinfang.interconnection.RunRequests;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.handling.AcceptanceText;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.DraftText;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.routing.ReferralDesk;
import cn.xinfang.supervision.ReminderDesk;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The desks of the application as the tests call them over HTTP, beside the EAR, in the name of whoever signs in. */
@WebServlet("/*")
public class DeskServlet extends HttpServlet {

    private static final String DIVISION = "621321101";
    private static final List<Claim> CLAIMS = List.of(new Claim(1, "支付拖欠的工资", ClaimClass.APPEAL, Route.PETITION));

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(switch (request.getPathInfo()) {
            case "/register" -> register(request.getParameter("summary"), request.getParameter("file"));
            case "/report" -> report(request);
            case "/transfer" -> transfer(UUID.fromString(request.getParameter("petition")), request.getParameter("unit"));
            case "/refer" -> refer(UUID.fromString(request.getParameter("petition")), request.getParameter("unit"));
            case "/classify" -> classify(UUID.fromString(request.getParameter("petition")));
            case "/object" -> object(UUID.fromString(request.getParameter("petition")));
            case "/decide" -> decide(UUID.fromString(request.getParameter("petition")), Boolean.parseBoolean(request.getParameter("uphold")));
            case "/remind" -> remind(UUID.fromString(request.getParameter("petition")));
            case "/accept" -> submit(request, new AcceptanceText("由本局调查处理。", "经办人 0999-8200000"));
            case "/answer" -> submit(request, new OpinionText("经查，欠薪月份与反映不符。", List.of(new ClaimResult(1, ClaimResult.Outcome.NOT_SUPPORTED,
                    "不予支持。", "《保障农民工工资支付条例》第三条")), request.getParameter("review")));
            case "/sign" -> sign(UUID.fromString(request.getParameter("petition")));
            case "/serve" -> serve(UUID.fromString(request.getParameter("petition")), NoticeKind.valueOf(request.getParameter("notice")));
            case "/exchange" -> exchange();
            case "/notices" -> String.join("\n", Beans.of(ExchangeBoard.class).workbenchNotices());
            default -> throw new IllegalArgumentException(request.getPathInfo());
        });
    }

    /** The node's, which may be another than the machine's. */
    private static LocalDate today() {
        return Today.of(Clock.systemUTC(), NodeSettings.from(System.getenv()).today()).date();
    }

    /** @param text of a file that came with it; null without one */
    private static String register(String summary, String text) {
        LocalDate today = today();
        List<AttachmentRef> files = text == null ? List.of() : List.of(Beans.of(AttachmentDesk.class).add("信.pdf",
                () -> new ByteArrayInputStream(("%PDF-1.7\n%" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8))));
        var matter = new Matter(summary, "工地欠薪三个月，多次催要未果。", null, null, null, null, null, false, false);
        var petitioner = new Petitioner("测试甲", "安河县双泉镇测试路1号", null, null, null, false);
        return Beans.of(RegistrationDesk.class).register(null, 0, new Registration(Channel.LETTER, today, today, null, DIVISION, "0401",
                1, 1, false, false, false, matter, CLAIMS, files, List.of(petitioner), null)).petition().toString();
    }

    /** A report against the head of a unit of the county. */
    private static String report(HttpServletRequest request) {
        String summary = request.getParameter("summary");
        String writer = request.getParameter("writer");
        String unit = request.getParameter("unit");
        LocalDate today = today();
        var matter = new Matter(summary, summary + "，" + writer + "愿意作证。", writer + "村口", "揭发控告", null, null, null, false, false);
        var petitioner = new Petitioner(writer, writer + "住处", request.getParameter("phone"), null, null, false);
        var accused = new Accused(unit, "被反映单位", "621321", "被反映人" + writer, "负责人");
        var claims = List.of(new Claim(1, summary, ClaimClass.ACCUSATION, null));
        var petition = Beans.of(RegistrationDesk.class).register(null, 0, new Registration(Channel.LETTER, today, today, null, DIVISION, "1601",
                1, 1, false, false, false, matter, claims, List.of(), List.of(petitioner), accused)).petition();
        Beans.of(RegistrationDesk.class).classify(petition, claims);
        return petition.toString();
    }

    private static String classify(UUID petition) {
        Beans.of(RegistrationDesk.class).classify(petition, CLAIMS);
        return "";
    }

    private static String transfer(UUID petition, String unit) {
        Beans.of(ReferralDesk.class).refer(petition, ReferralMode.TRANSFER, unit, null, null);
        return "";
    }

    private static String refer(UUID petition, String unit) {
        classify(petition);
        Beans.of(ReferralDesk.class).refer(petition, ReferralMode.TRANSFER, unit, null, null);
        return "";
    }

    private static String object(UUID petition) {
        Beans.of(ReferralDesk.class).object(petition, "所反映的工程不在本局管辖范围之内。", null);
        return "";
    }

    private static String decide(UUID petition, boolean uphold) {
        Beans.of(ReferralDesk.class).decideObjection(petition, uphold, "经核实作出本决定。");
        return "";
    }

    private static String remind(UUID petition) {
        Beans.of(ReminderDesk.class).remind(petition, "请抓紧办理。");
        return "";
    }

    private static String submit(HttpServletRequest request, DraftText text) {
        Beans.of(HandlingDesk.class).submit(UUID.fromString(request.getParameter("petition")), text);
        return "";
    }

    private static String sign(UUID petition) {
        Beans.of(HandlingDesk.class).sign(petition, Map.of());
        return "";
    }

    private static String serve(UUID petition, NoticeKind notice) {
        LocalDate today = today();
        Beans.of(HandlingDesk.class).serve(petition, new Serve(notice, today, ServiceMeans.IN_PERSON, "测试甲", "本人签收"));
        return "";
    }

    private static String exchange() {
        Beans.of(RunRequests.class).requestAll();
        return "";
    }
}
