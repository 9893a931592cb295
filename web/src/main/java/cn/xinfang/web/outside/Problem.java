package cn.xinfang.web.outside;

import cn.xinfang.kernel.Json;
import cn.xinfang.outside.rules.Defect;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;

/**
 * Why a request was not done (RFC 9457).
 *
 * @param title  what is wrong, in Chinese
 * @param detail what the sender can do; null where there is nothing to say
 * @param code   stable, for programs
 * @param errors by field; empty where no field is wrong
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(int status, String title, String detail, String code, List<Defect> errors) {

    static final String TYPE = "application/problem+json";

    static Response.ResponseBuilder of(int status, String code, String title, String detail, List<Defect> errors) {
        return Response.status(status).type(TYPE).entity(Json.write(new Problem(status, title, detail, code, errors)));
    }

    /** What JAX-RS itself refuses: an unknown address, method or media type. */
    public static class Mapper implements ExceptionMapper<WebApplicationException> {

        @Override
        public Response toResponse(WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            return switch (status) {
                case 404 -> of(status, "NOT_FOUND", "没有这个地址。", "请核对接口说明 /outside/openapi.yaml。", List.of()).build();
                case 405 -> of(status, "METHOD", "这个地址不接受这种请求方法。", "请核对接口说明 /outside/openapi.yaml。", List.of()).build();
                case 406, 415 -> of(status, "MEDIA_TYPE", "内容类型不对。", "来件用 application/json，附件用 application/octet-stream。", List.of()).build();
                default -> of(status, "REQUEST", "请求不正确。", "请核对接口说明 /outside/openapi.yaml。", List.of()).build();
            };
        }
    }
}
