package cn.xinfang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Ends the session of the signed-in person. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    private HttpServletRequest request;

    public String now() throws ServletException {
        request.logout();
        request.getSession().invalidate();
        return "/home?faces-redirect=true";
    }
}
