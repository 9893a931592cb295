package cn.xinfang.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.faces.context.FacesContext;

/** Answers the request of a page with a document instead of the page. */
public final class Downloads {

    private Downloads() {
    }

    public static void pdf(byte[] document) {
        FacesContext faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.setResponseContentType("application/pdf");
        response.setResponseContentLength(document.length);
        response.setResponseHeader("Cache-Control", "no-store");
        try {
            response.getResponseOutputStream().write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
