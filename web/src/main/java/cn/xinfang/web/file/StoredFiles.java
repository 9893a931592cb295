package cn.xinfang.web.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.evidence.EvidenceBundle;
import cn.xinfang.evidence.ExchangeProofs;
import cn.xinfang.intake.AttachmentDesk;
import cn.xinfang.intake.AttachmentDesk.OpenedAttachment;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.outside.OrderBook;

/**
 * Papers and attachments of files: {@code /stored/paper/<petition>/<key>}, {@code /stored/attachment/<petition>/<id>}, {@code /stored/evidence/<petition>/zip},
 * {@code /stored/proof/<petition>/<file>},
 * {@code /stored/draft/<draft>/<id>} and {@code /stored/order/<order>/<id>}. What the services do not give to the signed-in person is not found. A browser may
 * neither keep nor run anything that comes from here.
 */
@WebServlet("/stored/*")
public class StoredFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "text/plain");

    @Inject
    private transient Correspondence correspondence;

    @Inject
    private transient EvidenceBundle evidence;

    @Inject
    private transient ExchangeProofs proofs;

    @Inject
    private transient AttachmentDesk attachments;

    @Inject
    private transient OrderBook orders;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String[] path = String.valueOf(request.getPathInfo()).split("/");
            if (path.length != 4) {
                throw new NotFoundException(request.getPathInfo());
            }
            UUID owner = UUID.fromString(path[2]);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            switch (path[1]) {
                case "paper" -> paper(correspondence.pdf(owner, path[3]), response);
                case "attachment" -> file(attachments.ofPetition(owner, UUID.fromString(path[3])), response);
                case "proof" -> proof(proofs.file(owner, path[3]), path[3], response);
                case "evidence" -> evidence(owner, response);
                case "draft" -> file(attachments.ofDraft(owner, UUID.fromString(path[3])), response);
                case "order" -> order(orders.file(owner, UUID.fromString(path[3])), response);
                default -> throw new NotFoundException(request.getPathInfo());
            }
        } catch (NotFoundException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void evidence(UUID petition, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode("证据包.zip", StandardCharsets.UTF_8));
        evidence.write(petition, response.getOutputStream());
    }

    private static void proof(byte[] file, String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static void paper(byte[] pdf, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private static void file(OpenedAttachment opened, HttpServletResponse response) throws IOException {
        send(opened.file(), opened.content(), response);
    }

    private static void order(OrderBook.OpenedFile opened, HttpServletResponse response) throws IOException {
        send(opened.file(), opened.content(), response);
    }

    private static void send(AttachmentRef file, InputStream opened, HttpServletResponse response) throws IOException {
        try (var content = opened) {
            String type = file.mediaType();
            String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
            response.setContentType(type.startsWith("text/") ? type + ";charset=UTF-8" : type);
            response.setHeader("Content-Disposition", (SHOWN.contains(type) ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
            response.setContentLengthLong(file.size());
            content.transferTo(response.getOutputStream());
        }
    }
}
