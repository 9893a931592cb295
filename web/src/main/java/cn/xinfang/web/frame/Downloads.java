package cn.xinfang.web.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import jakarta.faces.context.FacesContext;

/** Answers the request of a page with a document instead of the page. */
public final class Downloads {

    private Downloads() {
    }

    public static void pdf(byte[] document) {
        send(document, "application/pdf", null);
    }

    /** @param name under which the browser keeps the file; the page stays */
    public static void pdf(byte[] document, String name) {
        send(document, "application/pdf", name);
    }

    /** @param name under which the browser keeps the file */
    public static void csv(byte[] document, String name) {
        send(document, "text/csv;charset=UTF-8", name);
    }

    /** @param name under which the browser keeps the file */
    public static void docx(byte[] document, String name) {
        send(document, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", name);
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

    /**
     * Lets {@code content} write a file of any length. The answer begins with its first byte, so that a refusal before it is
     * shown on the page as usual.
     */
    public static void file(String name, String mediaType, Consumer<OutputStream> content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        content.accept(new OutputStream() {
            private OutputStream out;

            @Override
            public void write(int one) throws IOException {
                begun().write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                begun().write(bytes, from, count);
            }

            private OutputStream begun() throws IOException {
                if (out == null) {
                    var response = faces.getExternalContext();
                    response.setResponseContentType(mediaType);
                    response.setResponseHeader("Cache-Control", "no-store");
                    response.setResponseHeader("Content-Disposition",
                            "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
                    out = response.getResponseOutputStream();
                    faces.responseComplete();
                }
                return out;
            }
        });
    }
}
