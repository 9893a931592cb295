package cn.xinfang.it.fault;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A request that goes over the line, or the answer to one.
 *
 * @param method of a request; null of an answer
 * @param path   of a request; null of an answer
 * @param status of an answer; 0 of a request
 */
record Message(String method, URI path, int status, Map<String, List<String>> headers, byte[] body) {

    boolean hasBody() {
        return body.length > 0;
    }

    /** Its first bytes only; at least one is missing. */
    Message truncated(Random random) {
        return new Message(method, path, status, headers, Arrays.copyOf(body, random.nextInt(body.length)));
    }

    /** With one bit turned over. */
    Message flipped(Random random) {
        var bytes = body.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return new Message(method, path, status, headers, bytes);
    }
}
