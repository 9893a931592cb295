package cn.xinfang.interconnection.media;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.media.MediaExport.Written;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.MediaRecord;
import cn.xinfang.interconnection.rules.MediaRecord.Action;
import cn.xinfang.interconnection.store.MediaStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The page 介质交换: packages are written to a folder of the server or a download, and read from a folder or an upload. */
@Stateless
@RolesAllowed(Duties.SYSTEM_ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MediaDesk {

    private static final int SHOWN = 50;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(Today.ZONE);

    @Inject
    private MediaExport export;

    @Inject
    private MediaImport imports;

    @Inject
    private MediaRoot root;

    @Inject
    private MediaStore records;

    @Inject
    private PeerStore peers;

    @Inject
    private Officials officials;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /** Names of the folders from which can be read. */
    public List<String> folders() {
        return root.names();
    }

    /** Whether there is a folder of the server for media; without it only the browser is left. */
    public boolean hasRoot() {
        return root.folder().filter(Files::isDirectory).isPresent();
    }

    /** Who did what, the newest 50 first. */
    @RolesAllowed({Duties.SYSTEM_ADMIN, Duties.AUDIT_ADMIN})
    public List<MediaRecord> records() {
        return records.newest(SHOWN);
    }

    /**
     * Writes what a peer lacks into a new folder.
     *
     * @return name of the folder and what is in it, in Chinese
     * @throws RefusedException {@code MEDIA_MISSING}, {@code MEDIA_NOTHING}, {@code MEDIA_FAILED}
     */
    public String export(String peer) {
        String name = name(peer);
        Path folder = root.fresh(name);
        return note(Action.EXPORT, name, words(write(peer, folder)));
    }

    /**
     * Writes what a peer lacks as one ZIP into {@code out}, after the look was noted.
     *
     * @throws RefusedException as {@link #export}, before the first byte
     */
    public void download(String peer, OutputStream out) {
        Path folder = workFolder(name(peer));
        try {
            note(Action.DOWNLOAD, name(peer) + ".zip", words(write(peer, folder)));
            MediaZip.write(folder, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    /**
     * Reads packages and receipts from a folder.
     *
     * @throws RefusedException {@code MEDIA_MISSING}, {@code MEDIA_FAILED}
     */
    public List<MediaLine> read(String name) {
        return read(Action.IMPORT, name, root.existing(name));
    }

    /**
     * Reads packages and receipts from a ZIP that was downloaded elsewhere.
     *
     * @throws RefusedException {@code MEDIA_FAILED} when it cannot be read
     */
    public List<MediaLine> upload(String fileName, InputStream content) {
        Path folder = workFolder("upload-" + MOMENT.format(today.instant()));
        try {
            MediaZip.read(content, folder);
            return read(Action.UPLOAD, fileName, folder);
        } catch (BrokenPackageException e) {
            throw failed(e.getMessage() + "。");
        } catch (EOFException e) {
            throw failed("文件不完整。");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private List<MediaLine> read(Action action, String place, Path folder) {
        try {
            List<MediaLine> lines = imports.read(folder);
            long right = lines.stream().filter(MediaLine::right).count();
            note(action, place, "收下 %d 项，没有收下 %d 项".formatted(right, lines.size() - right));
            return lines;
        } catch (IOException | UncheckedIOException e) {
            throw failed("介质无法读取。");
        }
    }

    private Written write(String peer, Path folder) {
        peers.find(peer).orElseThrow(() -> new NotFoundException("peer " + peer));
        try {
            Written written = export.write(peer, folder);
            if (written.packages() + written.receipts() == 0) {
                delete(folder);
                throw new RefusedException(Refusal.of("MEDIA_NOTHING", "对方没有尚未收到的内容，也没有要带回的回执。", "有新的变动后再导出。"));
            }
            return written;
        } catch (IOException | UncheckedIOException e) {
            throw failed("介质写不进去。");
        }
    }

    private String note(Action action, String place, String result) {
        Official me = officials.current();
        records.add(new MediaRecord(today.instant(), me.account(), me.name(), action, place, result));
        return place + "：" + result;
    }

    private String name(String peer) {
        return settings.node() + "-" + peer + "-" + MOMENT.format(today.instant());
    }

    private Path workFolder(String name) {
        return settings.data().resolve("media").resolve(name);
    }

    private static String words(Written written) {
        return "交换包 %d 个，回执 %d 份，%,d KB".formatted(written.packages(), written.receipts(), (written.bytes() + 1023) / 1024);
    }

    private static RefusedException failed(String words) {
        return new RefusedException(Refusal.of("MEDIA_FAILED", words, "请检查介质空间、权限和文件后重试；已收下的不会丢失，重复不要紧。"));
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
