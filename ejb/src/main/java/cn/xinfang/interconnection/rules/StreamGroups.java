package cn.xinfang.interconnection.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads the lines of a package stream by stream; one stream at a time is in memory. */
final class StreamGroups implements Iterator<StreamGroup> {

    private final BufferedReader lines;
    private final Iterator<SentStream> signed;
    private PackagedEntry next;

    /** @param signed what the manifest says is there */
    StreamGroups(BufferedReader lines, List<SentStream> signed) {
        this.lines = lines;
        this.signed = signed.iterator();
        this.next = readLine();
    }

    /** @throws BrokenPackageException when the manifest names more streams than there are */
    @Override
    public boolean hasNext() {
        if (next == null && signed.hasNext()) {
            throw new BrokenPackageException("包内的流少于清单所列");
        }
        return next != null;
    }

    @Override
    public StreamGroup next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PackagedEntry first = next;
        List<PackagedEntry> group = new ArrayList<>();
        while (next != null && next.stream().equals(first.stream())) {
            group.add(next);
            next = readLine();
        }
        List<String> headers = signed.hasNext() ? signed.next().headers() : List.of();
        return new StreamGroup(first.stream(), first.kind(), List.copyOf(group), headers);
    }

    private PackagedEntry readLine() {
        try {
            String line = lines.readLine();
            return line == null ? null : Received.read(line.getBytes(StandardCharsets.UTF_8), PackagedEntry.class, "交换包中的一行");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
