package cn.xinfang.interconnection.rules;

import cn.xinfang.security.crypto.Sm3OutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Cuts one long stream into the volumes of a package, each forced to the disk when it is full. The first byte makes the first. */
final class VolumesOutputStream extends OutputStream {

    private final PackageFiles files;
    private final long limit;
    private final List<Volume> finished = new ArrayList<>();
    private FileChannel channel;
    private Sm3OutputStream digesting;
    private long size;
    private long total;

    VolumesOutputStream(PackageFiles files, VolumeSize limit) {
        this.files = files;
        this.limit = limit.bytes();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            if (channel == null) {
                begin();
            }
            int step = (int) Math.min(length - done, limit - size);
            digesting.write(bytes, offset + done, step);
            done += step;
            size += step;
            total += step;
            if (size == limit) {
                end();
            }
        }
    }

    /** Bytes so far, in all volumes. */
    long total() {
        return total;
    }

    List<Volume> volumes() {
        return List.copyOf(finished);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            end();
        }
    }

    private void begin() throws IOException {
        Files.createDirectories(files.folder());
        channel = FileChannel.open(files.volume(finished.size() + 1), StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        digesting = new Sm3OutputStream(Channels.newOutputStream(channel));
        size = 0;
    }

    private void end() throws IOException {
        try (FileChannel full = channel) {
            channel = null;
            full.force(true);
        }
        finished.add(new Volume(size, HexFormat.of().formatHex(digesting.digest())));
    }
}
