package cn.xinfang.security.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;

/** Certificates as text. */
final class Pem {

    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";

    private Pem() {
    }

    static String ofCertificate(byte[] der) {
        return BEGIN + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n" + END + "\n";
    }

    /** DER of the first certificate; bytes that are not PEM are returned as they are. */
    static byte[] certificate(byte[] bytes) {
        String text = new String(bytes, US_ASCII);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        return begin < 0 || end < begin ? bytes : Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
    }
}
