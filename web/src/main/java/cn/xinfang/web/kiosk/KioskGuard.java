package cn.xinfang.web.kiosk;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import cn.xinfang.kiosk.Kiosk;

/**
 * The kiosk does not exist where the node does not offer it. Whoever opens its page anew gets nothing of the person before: the
 * session ends, and no browser keeps a page.
 */
@WebFilter("/kiosk/*")
public class KioskGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Kiosk kiosk;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!kiosk.on()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        HttpSession session = request.getSession(false);
        if (session != null && request.getMethod().equals("GET") && request.getUserPrincipal() == null) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
