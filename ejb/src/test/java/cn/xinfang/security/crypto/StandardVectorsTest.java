package cn.xinfang.security.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.util.test.TestRandomBigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardVectorsTest {

    static Stream<JsonNode> digests() {
        return Vectors.of("sm3");
    }

    static Stream<JsonNode> macs() {
        return Vectors.of("hmac_sm3");
    }

    @ParameterizedTest
    @MethodSource("digests")
    void sm3_gives_the_digest_of_the_standard(JsonNode vector) {
        assertEquals(vector.required("digest").asText().toLowerCase(), Sm3.hex(Vectors.hex(vector, "input_hex")));
    }

    @ParameterizedTest
    @MethodSource("digests")
    void sm3_of_a_stream_is_the_same_digest(JsonNode vector) throws IOException {
        byte[] input = Vectors.hex(vector, "input_hex");
        ByteArrayOutputStream passedOn = new ByteArrayOutputStream();
        Sm3OutputStream stream = new Sm3OutputStream(passedOn);
        int half = input.length / 2;
        stream.write(input, 0, half);
        for (int i = half; i < input.length; i++) {
            stream.write(input[i]);
        }
        assertArrayEquals(Vectors.hex(vector, "digest"), stream.digest());
        assertArrayEquals(input, passedOn.toByteArray());
    }

    @Test
    void sm3_of_pieces_is_the_digest_of_the_whole() {
        assertEquals(Sm3.hex("abc".getBytes(UTF_8)), Sm3.hex("a".getBytes(UTF_8), "bc".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("macs")
    void hmac_sm3_gives_the_mac_of_the_standard(JsonNode vector) {
        byte[] mac = HmacSm3.of(Vectors.hex(vector, "key_hex"), vector.required("input_utf8").asText().getBytes(UTF_8));
        assertEquals(vector.required("mac").asText(), HexFormat.of().formatHex(mac));
    }

    @Test
    void sm4_gcm_encrypts_and_decrypts_as_rfc_8998_says() {
        JsonNode vector = Vectors.first("sm4", "alg", "SM4-GCM");
        byte[] key = Vectors.hex(vector, "key");
        byte[] nonce = Vectors.hex(vector, "iv");
        byte[] plain = Vectors.hex(vector, "pt");
        byte[] context = Vectors.hex(vector, "aad");
        byte[] cipher = HexFormat.of().parseHex(vector.required("ct").asText() + vector.required("tag").asText());

        assertArrayEquals(cipher, Sm4Gcm.encrypt(key, nonce, plain, plain.length, context));
        assertArrayEquals(plain, Sm4Gcm.decrypt(key, nonce, cipher, cipher.length, context));
    }

    @Test
    void sm2_signs_the_message_of_the_standard() throws IOException {
        JsonNode vector = Vectors.first("sm2", "op", "sign");
        Sm2PrivateKey key = Sm2PrivateKey.of(Vectors.hex(vector, "d"));
        byte[] message = vector.required("message_utf8").asText().getBytes(UTF_8);

        byte[] signature = key.sign(message, new TestRandomBigInteger(Vectors.hex(vector, "k")));

        ASN1Sequence numbers = ASN1Sequence.getInstance(signature);
        assertEquals(number(vector, "r"), ASN1Integer.getInstance(numbers.getObjectAt(0)).getValue());
        assertEquals(number(vector, "s"), ASN1Integer.getInstance(numbers.getObjectAt(1)).getValue());
        assertTrue(key.publicKey().verify(message, signature));
        assertFalse(key.publicKey().verify("message Digest".getBytes(UTF_8), signature));
    }

    @Test
    void sm2_public_key_is_the_one_of_the_standard() {
        JsonNode vector = Vectors.first("sm2", "op", "sign");
        byte[] point = HexFormat.of().parseHex("04" + vector.required("px").asText() + vector.required("py").asText());
        assertArrayEquals(point, Sm2PrivateKey.of(Vectors.hex(vector, "d")).publicKey().encoded());
    }

    @Test
    void sm2_encrypts_and_decrypts_the_text_of_the_standard() throws IOException {
        JsonNode vector = Vectors.first("sm2", "op", "encrypt");
        Sm2PrivateKey key = Sm2PrivateKey.of(Vectors.hex(vector, "d"));
        byte[] plain = vector.required("plaintext_utf8").asText().getBytes(UTF_8);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        expected.write(4);
        writeAll(expected, vector, "C1x", "C1y", "C3", "C2");

        byte[] cipher = key.publicKey().encrypt(plain, new TestRandomBigInteger(Vectors.hex(vector, "k")));

        assertArrayEquals(expected.toByteArray(), cipher);
        assertArrayEquals(plain, key.decrypt(cipher));
    }

    private static void writeAll(OutputStream out, JsonNode vector, String... fields) throws IOException {
        for (String field : fields) {
            out.write(Vectors.hex(vector, field));
        }
    }

    private static BigInteger number(JsonNode vector, String field) {
        return new BigInteger(1, Vectors.hex(vector, field));
    }
}
