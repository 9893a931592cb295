package cn.xinfang.web.outside;

import cn.xinfang.directory.Duties;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.outside.OrderReception;
import cn.xinfang.outside.SenderView;
import cn.xinfang.outside.rules.DefectiveOrderException;
import cn.xinfang.outside.rules.OrderJson;
import cn.xinfang.outside.rules.OrderText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What programs of other offices ask, as {@code openapi.yaml} describes it. Each request carries the key of its sender. */
@Path("/")
@Stateless
@RunAs(Duties.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutsideResource {

    /** Bytes of an order at most: its longest text, every character escaped. */
    static final int LARGEST = 256 * 1024;

    private static final String BEARER = "Bearer ";

    /** Of the request at hand, although the bean serves many. */
    @Context
    private HttpHeaders headers;

    @Inject
    private OrderReception reception;

    @POST
    @Path("orders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    public Response order(InputStream body) {
        return answer(sender -> {
            byte[] json = read(body);
            if (json.length > LARGEST) {
                return Problem.of(413, "ORDER_TOO_LARGE", "来件超过 256 KB。", "正文过长的请作为附件上传。", List.of()).build();
            }
            OrderText text = OrderJson.read(json);
            boolean taken = receive(sender, text);
            Response.ResponseBuilder response = taken ? Response.created(URI.create("orders/" + text.number())) : Response.ok();
            return json(response, reception.standing(sender, text.number()));
        });
    }

    @GET
    @Path("orders/{number}")
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    public Response standing(@PathParam("number") String number) {
        return answer(sender -> json(Response.ok(), reception.standing(sender, number)));
    }

    @PUT
    @Path("files/{digest}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    public Response file(@PathParam("digest") String digest, InputStream body) {
        return answer(sender -> {
            AttachmentRef kept = reception.keep(sender, digest, body);
            return json(Response.ok(), new KeptFile(digest, kept.mediaType(), kept.size()));
        });
    }

    /** The description of all this, for everybody. */
    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml;charset=UTF-8")
    public InputStream description() {
        return OutsideResource.class.getResourceAsStream("openapi.yaml");
    }

    /** A file that an order may name. */
    record KeptFile(String digest, String mediaType, long size) {
    }

    /** Who comes second with the same number at the same moment finds it taken at the next try. */
    private boolean receive(SenderView sender, OrderText text) {
        try {
            return reception.receive(sender, text);
        } catch (RefusedException e) {
            if (e.refusal().code().equals("CHANGED_MEANWHILE")) {
                return reception.receive(sender, text);
            }
            throw e;
        }
    }

    private Response answer(Function<SenderView, Response> question) {
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        Optional<SenderView> sender = authorization != null && authorization.startsWith(BEARER)
                ? reception.sender(authorization.substring(BEARER.length()).strip()) : Optional.empty();
        if (sender.isEmpty()) {
            return Problem.of(401, "KEY", "没有密钥，或者密钥已经作废。", "请在 Authorization 中写 Bearer 和密钥；密钥由信访部门的系统管理员生成。", List.of())
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"xinfang\"").build();
        }
        if (!reception.admit(sender.get())) {
            return Problem.of(429, "TOO_MANY", "请求过于频繁。", "每分钟不超过 " + OrderReception.PER_MINUTE + " 次，请稍后再发。", List.of())
                    .header(HttpHeaders.RETRY_AFTER, 60).build();
        }
        try {
            return question.apply(sender.get());
        } catch (DefectiveOrderException e) {
            return Problem.of(422, "ORDER", "来件有 " + e.defects().size() + " 处不对，未接收。", "请按 errors 逐项改正后重发。", e.defects()).build();
        } catch (RefusedException e) {
            Refusal refusal = e.refusal();
            return Problem.of(status(refusal), refusal.code(), refusal.message(), refusal.instead(), List.of()).build();
        } catch (NotFoundException e) {
            return Problem.of(404, "ORDER_UNKNOWN", "没有这个编号的来件。", "请核对编号；只能查询本单位发送的来件。", List.of()).build();
        }
    }

    private static int status(Refusal refusal) {
        return switch (refusal.code()) {
            case "ORDER_DIFFERS", "CHANGED_MEANWHILE" -> 409;
            case "FILE_TOO_LARGE" -> 413;
            case "FILE_TYPE" -> 415;
            default -> 422;
        };
    }

    private static Response json(Response.ResponseBuilder response, Object body) {
        return response.type(MediaType.APPLICATION_JSON_TYPE).entity(Json.write(body)).build();
    }

    private static byte[] read(InputStream body) {
        try {
            return body.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
