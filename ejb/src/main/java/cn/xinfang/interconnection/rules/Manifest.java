package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The signed front page of a package. Its digest stands for the whole package, since it names the digest of every volume.
 * Fields that this version does not know are kept: the bytes are stored and passed on as they came.
 *
 * @param schema     level of the format; a receiver takes its own and older ones
 * @param number     from 1, without gaps in each direction
 * @param previous   digest of the manifest before; null for the first
 * @param entries    how many there are in all streams together
 * @param streams    in the order of writing
 * @param members    in the order in which they lie in the volumes
 * @param wrappedKey key of the members, encrypted with the receiver's SM2 key
 * @param opening    what the sender holds of the receiver
 */
public record Manifest(int schema, String from, String to, long number, String previous, OffsetDateTime createdAt, int entries,
                       List<SentStream> streams, List<Member> members, List<Volume> volumes, byte[] wrappedKey, Statement opening) {

    public static final int SCHEMA = 1;

    public PackageName name() {
        return new PackageName(from, to, number);
    }

    public int files() {
        return (int) members.stream().filter(Member::isFile).count();
    }

    /** Commitments of the attachments in the package. */
    public List<String> fileDigests() {
        return members.stream().filter(Member::isFile).map(member -> member.name().substring(Member.FILES.length())).toList();
    }

    /** Bytes of all volumes. */
    public long size() {
        return volumes.stream().mapToLong(Volume::size).sum();
    }

    byte[] bytes() {
        return Json.write(this);
    }
}
