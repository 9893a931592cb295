package cn.xinfang.setup;

import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.setup.store.SetupStore;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The proof that somebody who sets a node up may read the files of its server: a code in {@code setup-code.txt} of the data
 * folder, readable by its owner only, and in the server's log. It exists only while no account administers the system.
 */
@Singleton
@Startup
@DependsOn("DemoAccounts")
@PermitAll
public class SetupCode {

    private static final System.Logger LOG = System.getLogger(SetupCode.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without what looks alike. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    private NodeSettings settings;
    private SetupStore store;

    protected SetupCode() {
    }

    @Inject
    public SetupCode(NodeSettings settings, SetupStore store) {
        this.settings = settings;
        this.store = store;
    }

    @PostConstruct
    void atStart() {
        try {
            if (store.hasAdministrator()) {
                Files.deleteIfExists(file());
            } else {
                if (Files.notExists(file())) {
                    write(RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(index -> LETTERS.substring(index, index + 1)).collect(Collectors.joining()));
                }
                LOG.log(System.Logger.Level.WARNING, "本节点还没有系统管理员。请打开页面 /setup.xhtml 完成首次设置，设置码：" + Files.readString(file()).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("设置码不能写入，请检查 XINFANG_DATA 所指目录。", e);
        }
    }

    /** No account administers the system. */
    public boolean isOpen() {
        return !store.hasAdministrator();
    }

    /**
     * @throws NotFoundException when there is an administrator: nothing is to be set up any more
     * @throws RefusedException  {@code SETUP_CODE}
     */
    public void require(String code) {
        if (!isOpen()) {
            throw new NotFoundException("首次设置");
        }
        try {
            byte[] given = String.valueOf(code).strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            if (!MessageDigest.isEqual(given, Files.readString(file()).strip().getBytes(StandardCharsets.UTF_8))) {
                throw new RefusedException(Refusal.of("SETUP_CODE", "设置码不正确。", "设置码在服务器日志和数据目录的 setup-code.txt 中。"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("设置码不能读取，请检查 XINFANG_DATA 所指目录。", e);
        }
    }

    private Path file() {
        return settings.data().resolve("setup-code.txt");
    }

    /** Never readable by others, not even for a moment. */
    private void write(String code) throws IOException {
        Files.createDirectories(settings.data());
        if (file().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file(), code + "\n");
    }
}
