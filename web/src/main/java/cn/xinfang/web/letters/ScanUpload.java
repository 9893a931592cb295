package cn.xinfang.web.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.xinfang.attachment.ContentTypes;
import cn.xinfang.intake.LetterStacks;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;

/**
 * Takes in one scan a request: {@code POST /letters/<stack>?name=<file name>} with the bare file, answered by 201 and the draft, or
 * by 422 and the reason in words. Another site cannot send it: browsers ask before they send this content type. The file is
 * never laid on the disk in clear.
 */
@WebServlet("/letters/*")
public class ScanUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BARE = "application/octet-stream";

    @Inject
    private transient LetterStacks stacks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!BARE.equals(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        try {
            UUID stack = UUID.fromString(String.valueOf(request.getPathInfo()).substring(1));
            byte[] file = request.getInputStream().readNBytes((int) ContentTypes.MAX_SIZE + 1);
            UUID draft = stacks.take(stack, request.getParameter("name"), file.length, () -> new ByteArrayInputStream(file));
            answer(response, HttpServletResponse.SC_CREATED, draft.toString());
        } catch (RefusedException e) {
            answer(response, 422, e.refusal().text());
        } catch (NotFoundException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(text);
    }
}
