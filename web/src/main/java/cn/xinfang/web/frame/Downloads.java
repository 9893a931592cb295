package cn.xinfang.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.faces.context.FacesContext;

/** Answers the request of a page with a document instead of the page. */
public final class Downloads {

    private Downloads() {
    }

    public static void pdf(byte[] document) {
        send(document, "application/pdf", null);
    }

    /** @param name under which the browser keeps the file */
    public static void csv(byte[] document, String name) {
        send(document, "text/csv;charset=UTF-8", name);
    }

    private static void send(byte[] document, String type, String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.setResponseContentType(type);
        if (name != null) {
            response.setResponseHeader("Content-Disposition",
                    "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        }
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
