package cn.xinfang.interconnection.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A part of the long stream that the volumes of a package are, one volume open at a time. */
final class VolumesInputStream extends InputStream {

    private final PackageFiles files;
    private final List<Volume> volumes;
    private int next;
    private long skip;
    private long left;
    private InputStream current = InputStream.nullInputStream();

    /**
     * @param offset of the first byte
     * @param length in bytes
     */
    VolumesInputStream(PackageFiles files, List<Volume> volumes, long offset, long length) {
        this.files = files;
        this.volumes = volumes;
        this.skip = offset;
        this.left = length;
        while (next < volumes.size() && skip >= volumes.get(next).size()) {
            skip -= volumes.get(next++).size();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = current.read(bytes, offset, (int) Math.min(length, left));
        while (read < 0) {
            openNext();
            read = current.read(bytes, offset, (int) Math.min(length, left));
        }
        left -= read;
        return read;
    }

    @Override
    public void close() throws IOException {
        current.close();
    }

    private void openNext() throws IOException {
        current.close();
        if (next == volumes.size()) {
            throw new BrokenPackageException("包的各卷合起来短于清单所列");
        }
        FileChannel channel = FileChannel.open(files.volume(++next), StandardOpenOption.READ);
        current = Channels.newInputStream(channel.position(skip));
        skip = 0;
    }
}
