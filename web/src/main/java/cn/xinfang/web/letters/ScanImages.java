package cn.xinfang.web.letters;

import java.io.IOException;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.xinfang.intake.LetterScans;
import cn.xinfang.intake.LetterScans.ScanPage;
import cn.xinfang.kernel.NotFoundException;

/** Pages of scans as pictures: {@code /scans/<draft>/<file>/<page>?turns=<quarter turns>}. A browser may not keep them. */
@WebServlet("/scans/*")
public class ScanImages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterScans scans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String[] path = String.valueOf(request.getPathInfo()).split("/");
            ScanPage page = new ScanPage(UUID.fromString(path[2]), Integer.parseInt(path[3]));
            String turns = request.getParameter("turns");
            byte[] jpeg = scans.jpeg(UUID.fromString(path[1]), page, turns == null ? 0 : Integer.parseInt(turns));
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentType("image/jpeg");
            response.setContentLength(jpeg.length);
            response.getOutputStream().write(jpeg);
        } catch (NotFoundException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
