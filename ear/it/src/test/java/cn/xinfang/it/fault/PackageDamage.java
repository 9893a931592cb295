package cn.xinfang.it.fault;

import cn.xinfang.launcher.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;

/** A disk that forgets: a volume of a package that came in or is to go out loses its end, or one of its bits turns over. */
final class PackageDamage {

    private PackageDamage() {
    }

    /** @return false while there is no package at the node */
    static boolean at(Node node, Random random) throws IOException {
        var volumes = volumes(node.files().resolve("packages"));
        return !volumes.isEmpty() && damage(volumes.get(random.nextInt(volumes.size())), random);
    }

    private static List<Path> volumes(Path packages) throws IOException {
        if (Files.notExists(packages)) {
            return List.of();
        }
        try (var files = Files.walk(packages)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.[0-9]{3}")).sorted().toList();
        } catch (NoSuchFileException | UncheckedIOException tidied) {
            return List.of();
        }
    }

    private static boolean damage(Path volume, Random random) throws IOException {
        try (var file = FileChannel.open(volume, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var place = (long) (random.nextDouble() * file.size());
            if (random.nextBoolean()) {
                file.truncate(place);
                return true;
            }
            var bits = ByteBuffer.allocate(1);
            if (file.read(bits, place) < 1) {
                return false;
            }
            bits.put(0, (byte) (bits.get(0) ^ 1 << random.nextInt(8))).flip();
            return file.write(bits, place) == 1;
        } catch (NoSuchFileException tidied) {
            return false;
        }
    }
}
