package cn.xinfang.outside.rules;

import cn.xinfang.kernel.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Orders as JSON. A field that is not known is refused, so that nothing the sender wrote is lost in silence. */
public final class OrderJson {

    private static final ObjectReader READER = Json.MAPPER.reader()
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);

    private OrderJson() {
    }

    /** @throws DefectiveOrderException when it is no JSON, or a field is unknown or of another type */
    public static OrderText read(byte[] json) {
        return read(json, OrderText.class);
    }

    /**
     * A list of orders, as a file holds them; one that cannot be read does not keep the others out.
     *
     * @throws DefectiveOrderException when it is no list in JSON
     */
    public static List<OrderReading> readAll(byte[] json) {
        List<OrderReading> readings = new ArrayList<>();
        for (JsonNode one : read(json, JsonNode[].class)) {
            int row = readings.size() + 1;
            try {
                readings.add(new OrderReading(row, read(Json.write(one)), List.of()));
            } catch (DefectiveOrderException e) {
                readings.add(new OrderReading(row, null, e.defects()));
            }
        }
        return readings;
    }

    private static <T> T read(byte[] json, Class<T> type) {
        try {
            T value = READER.forType(type).readValue(json);
            if (value == null) {
                throw new DefectiveOrderException(List.of(new Defect("", "内容为空。")));
            }
            return value;
        } catch (JsonMappingException e) {
            throw new DefectiveOrderException(List.of(new Defect(path(e), words(e))));
        } catch (JsonProcessingException e) {
            throw new DefectiveOrderException(List.of(new Defect("", "不是正确的 JSON：第 " + e.getLocation().getLineNr() + " 行第 "
                    + e.getLocation().getColumnNr() + " 列附近有误。")));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory are not readable", e);
        }
    }

    private static String words(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "没有这个字段，请核对接口说明。";
        }
        return e instanceof InvalidFormatException wrong ? "“" + wrong.getValue() + "”不是这个字段能有的值。" : "这个字段的类型不对。";
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
