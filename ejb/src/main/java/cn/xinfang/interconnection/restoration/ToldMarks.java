package cn.xinfang.interconnection.restoration;

import cn.xinfang.interconnection.rules.DurableFile;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.NodeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What this node has told each peer, in files outside the database ({@code told/<peer>.json} of the data folder): a database
 * that knows less is an old one. A mark is on disk before the peer hears what it marks, and after the database has it.
 */
@ApplicationScoped
public class ToldMarks {

    /**
     * @param written  highest own package that may have left
     * @param received highest package of the peer for which a receipt may have left
     */
    public record Mark(int incarnation, long written, long received) {

        static final Mark NONE = new Mark(0, 0, 0);
    }

    private Path folder;

    protected ToldMarks() {
    }

    @Inject
    public ToldMarks(NodeSettings settings) {
        this.folder = settings.data().resolve("told");
    }

    /** The package is about to leave. */
    public synchronized void written(String peer, long number) {
        Mark mark = of(peer);
        if (number > mark.written()) {
            set(peer, new Mark(mark.incarnation(), number, mark.received()));
        }
    }

    /** The receipt is about to leave. */
    public synchronized void received(String peer, long number) {
        Mark mark = of(peer);
        if (number > mark.received()) {
            set(peer, new Mark(mark.incarnation(), mark.written(), number));
        }
    }

    /** From now on this counts, also where it is less than before. */
    public synchronized void set(String peer, Mark mark) {
        try {
            DurableFile.write(file(peer), out -> out.write(Json.write(mark)));
        } catch (IOException e) {
            throw new UncheckedIOException("XINFANG_DATA 中的 told 目录无法写入", e);
        }
    }

    Mark of(String peer) {
        try {
            return Files.exists(file(peer)) ? Json.read(Files.readAllBytes(file(peer)), Mark.class) : Mark.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the code of the peer. */
    Map<String, Mark> all() {
        Map<String, Mark> marks = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "[0-9]*.json")) {
                for (Path file : files) {
                    String peer = file.getFileName().toString().replace(".json", "");
                    marks.put(peer, of(peer));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return marks;
    }

    private Path file(String peer) {
        return folder.resolve(peer + ".json");
    }
}
