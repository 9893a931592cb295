package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.PackageName;
import cn.xinfang.kernel.NodeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where packages lie: each in a folder of its own, in {@code packages/out} and {@code packages/in} below the data folder. */
@ApplicationScoped
public class PackageFolder {

    private Path root;
    private String node;

    protected PackageFolder() {
    }

    @Inject
    public PackageFolder(NodeSettings settings) {
        this.root = settings.data().resolve("packages");
        this.node = settings.node();
    }

    public PackageFiles outgoing(String peer, long number) {
        return files("out", new PackageName(node, peer, number));
    }

    public PackageFiles incoming(String peer, long number) {
        return files("in", new PackageName(peer, node, number));
    }

    /** Deletes all files of a package, also those of an attempt that did not end. */
    void delete(PackageFiles files) {
        if (!Files.exists(files.folder())) {
            return;
        }
        try (Stream<Path> all = Files.walk(files.folder())) {
            List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepest) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackageFiles files(String direction, PackageName name) {
        return new PackageFiles(root.resolve(direction).resolve(name.toString()), name);
    }
}
