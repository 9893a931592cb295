package cn.xinfang.web.takeover;

import cn.xinfang.intake.ImportProfiles;
import cn.xinfang.intake.ImportView;
import cn.xinfang.intake.OldRecordFiles;
import cn.xinfang.intake.OldRecordImports;
import cn.xinfang.intake.rules.RowCounts;
import cn.xinfang.intake.rules.SheetMapping;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the command line asks for. Each request carries account and password (RFC 7617); a session of the browser counts for
 * nothing here, so that no page of another site can import in somebody's name.
 */
@Path("imports")
@Produces(TakeoverResource.WORDS)
public class TakeoverResource {

    static final String WORDS = "text/plain;charset=UTF-8";

    @Context
    private HttpServletRequest request;

    @HeaderParam(HttpHeaders.AUTHORIZATION)
    private String authorization;

    @Inject
    private OldRecordFiles files;

    @Inject
    private OldRecordImports imports;

    @Inject
    private ImportProfiles profiles;

    /** Takes a file in and starts its import; answers with its id. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public String start(@QueryParam("profile") String profile, @QueryParam("file") String name, InputStream body) {
        return signedIn(() -> {
            SheetMapping mapping = profiles.profile(profile);
            UUID id = files.upload(name == null ? "旧件" : name, () -> body);
            imports.start(id, mapping);
            return id.toString();
        });
    }

    /** State, progress and rate in one line. */
    @GET
    @Path("{id}")
    public String state(@PathParam("id") UUID id) {
        return signedIn(() -> words(imports.view(id)));
    }

    @GET
    @Path("{id}/report")
    @Produces("text/csv;charset=UTF-8")
    public byte[] report(@PathParam("id") UUID id) {
        return signedIn(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                imports.report(id, out);
            } catch (IOException e) {
                throw new WebApplicationException(e);
            }
            return out.toByteArray();
        });
    }

    private static String words(ImportView view) {
        RowCounts counts = view.counts();
        String state = switch (view.state()) {
            case NEW -> "待核对";
            case WAITING -> "排队";
            case RUNNING -> "正在导入";
            case DONE -> "完成";
            case FAILED -> "失败（" + view.failure() + "）";
            case STOPPED -> "已停止";
        };
        return "%s：%d / %d 行，每秒 %d 行；原样接收 %d，有改动接收 %d，以前已接收 %d，未接收 %d".formatted(state, counts.all(), view.rows(), view.rate(),
                counts.taken(), counts.changed(), counts.known(), counts.refused());
    }

    private <T> T signedIn(Supplier<T> work) {
        try {
            String[] account = account();
            request.login(account[0], account[1]);
            return work.get();
        } catch (ServletException | EJBAccessException e) {
            throw refused(Response.Status.UNAUTHORIZED, "账号或口令不对，或者该账号不能导入。");
        } catch (RefusedException e) {
            throw refused(Response.Status.CONFLICT, e.refusal().text());
        } catch (NotFoundException e) {
            throw refused(Response.Status.NOT_FOUND, "没有这次导入。");
        }
    }

    private String[] account() throws ServletException {
        if (authorization == null || !authorization.startsWith("Basic ")) {
            throw new ServletException("no credentials");
        }
        try {
            String[] account = new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8).split(":", 2);
            if (account.length == 2) {
                return account;
            }
        } catch (IllegalArgumentException e) {
            throw new ServletException("credentials are not readable");
        }
        throw new ServletException("no password");
    }

    private static WebApplicationException refused(Response.Status status, String words) {
        Response.ResponseBuilder response = Response.status(status).type(WORDS).entity(words);
        return new WebApplicationException(status == Response.Status.UNAUTHORIZED ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"xinfang\"").build()
                : response.build());
    }
}
