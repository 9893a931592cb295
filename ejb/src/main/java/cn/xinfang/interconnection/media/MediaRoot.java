package cn.xinfang.interconnection.media;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of the server below which media are mounted or carried away: {@code XINFANG_MEDIA}. Nothing outside of it is read or
 * written.
 *
 * @param folder empty where files go only through the browser
 */
public record MediaRoot(Optional<Path> folder) {

    public static MediaRoot of(String text) {
        return new MediaRoot(text == null || text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip())));
    }

    /** Names of the folders in it; empty when there is none or it cannot be read. */
    List<String> names() {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.get())) {
            return all.filter(Files::isDirectory).map(it -> it.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A folder that is there, by its name.
     *
     * @throws RefusedException {@code MEDIA_MISSING}
     */
    Path existing(String name) {
        return folder.filter(root -> names().contains(name)).map(root -> root.resolve(name)).orElseThrow(() -> missing("目录不在了。"));
    }

    /** @throws RefusedException {@code MEDIA_MISSING} when no folder for media is set up */
    Path fresh(String name) {
        return folder.filter(Files::isDirectory).map(root -> root.resolve(name)).orElseThrow(() -> missing("服务器没有可用的介质目录。"));
    }

    private static RefusedException missing(String words) {
        return new RefusedException(Refusal.of("MEDIA_MISSING", words, "请检查 XINFANG_MEDIA 和介质是否已挂载，或改用浏览器下载、上传。"));
    }
}
