package cn.xinfang.interconnection;

import cn.xinfang.kernel.NodeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The files of packages, {@code packages/out} and {@code packages/in} below the data folder. */
@ApplicationScoped
public class PackageFolder {

    /** Fills a file. */
    public interface Filling {
        void into(OutputStream out) throws IOException;
    }

    private Path root;

    protected PackageFolder() {
    }

    @Inject
    public PackageFolder(NodeSettings settings) {
        this.root = settings.data().resolve("packages");
    }

    Path outgoing(String fileName) {
        return root.resolve("out").resolve(fileName);
    }

    Path incoming(String fileName) {
        return root.resolve("in").resolve(fileName);
    }

    /** Writes a file under a name of its own, durably; {@link #publish} gives it its final name. */
    public Path write(Filling filling) {
        try {
            Path unfinished = Files.createTempFile(Files.createDirectories(root.resolve("unfinished")), null, null);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 64 * 1024);
                filling.into(out);
                out.flush();
                channel.force(true);
                return unfinished;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(unfinished);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After this the file is under its name, also when the machine loses power. */
    void publish(Path unfinished, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
