package cn.xinfang.interconnection.rules;

/**
 * How large a volume may become. An interrupted transfer goes on at the volume, so a slow line wants small ones.
 *
 * @param bytes at most 64 MiB
 */
public record VolumeSize(long bytes) {

    public static final VolumeSize LARGEST = new VolumeSize(64L << 20);

    public VolumeSize {
        if (bytes < 1 || bytes > 64L << 20) {
            throw new IllegalArgumentException("A volume has 1 byte to 64 MiB, not " + bytes);
        }
    }

    /** @param text whole MiB from 1 to 64, or null for 64 */
    public static VolumeSize of(String text) {
        if (text == null || text.isBlank()) {
            return LARGEST;
        }
        if (!text.strip().matches("[1-9]|[1-5][0-9]|6[0-4]")) {
            throw new IllegalArgumentException("XINFANG_VOLUME_MB 应为 1 至 64 的整数，现在是 " + text);
        }
        return new VolumeSize(Long.parseLong(text.strip()) << 20);
    }
}
