package cn.xinfang.web.frame;

import java.io.IOException;
import java.util.Arrays;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.xinfang.account.OwnAccount;
import cn.xinfang.directory.Duty;

/**
 * Ends a session whose account was closed, has expired or has other duties than at sign-in, and lets nobody past an initial
 * password: what an administrator changes holds from the next click on.
 */
@WebFilter("/*")
public class SessionGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PASSWORD = "/password.xhtml";

    @Inject
    private transient OwnAccount own;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getServletPath();
        if (request.getUserPrincipal() == null || path.startsWith("/jakarta.faces.resource")) {
            chain.doFilter(request, response);
            return;
        }
        OwnAccount.Standing standing = own.standing();
        if (!standing.open() || Arrays.stream(Duty.values()).anyMatch(duty -> request.isUserInRole(duty.name()) != standing.duties().contains(duty))) {
            request.logout();
            request.getSession().invalidate();
            send(request, response, "/home.xhtml");
        } else if (standing.initial() && !path.equals(PASSWORD)) {
            send(request, response, PASSWORD);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A script of a page follows no plain redirect. */
    private static void send(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        String address = request.getContextPath() + page;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.getWriter().write("<partial-response><redirect url=\"" + address + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
