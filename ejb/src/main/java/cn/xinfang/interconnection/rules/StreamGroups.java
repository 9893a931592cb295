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
    private PackagedEntry next;

    StreamGroups(BufferedReader lines) {
        this.lines = lines;
        this.next = readLine();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public StreamGroup next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        PackagedEntry first = next;
        List<PackagedEntry> group = new ArrayList<>();
        while (next != null && next.stream().equals(first.stream())) {
            group.add(next);
            next = readLine();
        }
        return new StreamGroup(first.stream(), first.kind(), List.copyOf(group));
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
