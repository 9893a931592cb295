package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.Sm3;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The signed front page of a package. Its digest stands for the whole package, since it names the digest of every member.
 *
 * @param schema     level of the format; a receiver takes its own and older ones
 * @param number     from 1, without gaps in each direction
 * @param previous   digest of the package before; null for the first
 * @param wrappedKey key of the members, encrypted with the receiver's SM2 key
 * @param opening    what the sender holds of the receiver
 */
public record Manifest(int schema, String from, String to, long number, String previous, OffsetDateTime createdAt,
                       int streams, int entries, List<Member> members, byte[] wrappedKey, Statement opening) {

    public static final int SCHEMA = 1;

    static final String NAME = "manifest.json";
    static final String SIGNATURE = "manifest.sm2";

    /** File name of the package. */
    public String fileName() {
        return from + "-" + to + "-" + number + ".zip";
    }

    public int files() {
        return (int) members.stream().filter(Member::isFile).count();
    }

    /** Commitments of the attachments in the package. */
    public List<String> fileDigests() {
        return members.stream().filter(Member::isFile).map(member -> member.name().substring(Member.FILES.length())).toList();
    }

    byte[] bytes() {
        return Json.write(this);
    }

    static String digest(byte[] bytes) {
        return Sm3.hex(bytes);
    }
}
