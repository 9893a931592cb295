package cn.xinfang.interconnection.rules;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that appear under their name only when they are complete, and then stay, also when the machine loses power. */
public final class DurableFile {

    /** Fills a file. */
    @FunctionalInterface
    public interface Filling {
        void into(OutputStream out) throws IOException;
    }

    private DurableFile() {
    }

    /** What the filling throws leaves no file under the name, or the one that was there. */
    public static void write(Path target, Filling filling) throws IOException {
        Path folder = Files.createDirectories(target.getParent());
        Path unfinished = folder.resolve(target.getFileName() + "." + UUID.randomUUID());
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 64 * 1024);
                filling.into(out);
                out.flush();
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        sync(folder);
        sync(folder.getParent());
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
