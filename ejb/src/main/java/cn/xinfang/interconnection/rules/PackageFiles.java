package cn.xinfang.interconnection.rules;

import cn.xinfang.security.crypto.Sm3OutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one package in a folder, or some of them. */
public record PackageFiles(Path folder, PackageName name) {

    private static final int MANIFEST_LIMIT = 8 * 1024 * 1024;

    public Path manifestFile() {
        return folder.resolve(name.manifest());
    }

    /** @param volume from 1 */
    public Path volume(int volume) {
        return folder.resolve(name.volume(volume));
    }

    /** @throws BrokenPackageException when manifest or signature are missing or too long */
    public SignedManifest signedManifest() throws IOException {
        return new SignedManifest(read(manifestFile()), read(folder.resolve(name.signature())));
    }

    /** Puts manifest and signature in their place, the manifest last: once it is there the signature is. */
    public void keep(SignedManifest signed) throws IOException {
        DurableFile.write(folder.resolve(name.signature()), out -> out.write(signed.signature()));
        DurableFile.write(manifestFile(), out -> out.write(signed.document()));
    }

    /**
     * Puts a volume in its place.
     *
     * @throws BrokenPackageException when it is not the one of the manifest; a right one that is there stays
     */
    public void keepVolume(Manifest manifest, int number, InputStream content) throws IOException {
        if (number < 1 || number > manifest.volumes().size()) {
            throw new BrokenPackageException("第 %d 号包没有第 %d 卷".formatted(manifest.number(), number));
        }
        Volume volume = manifest.volumes().get(number - 1);
        DurableFile.write(volume(number), out -> {
            if (!isRight(volume, content, out)) {
                throw new BrokenPackageException(damaged(manifest, number) + "，没有保存，请重发");
            }
        });
    }

    /** Volumes that are missing or damaged, by number, in words. */
    public SortedMap<Integer, String> faults(Manifest manifest) throws IOException {
        SortedMap<Integer, String> faults = new TreeMap<>();
        List<Volume> volumes = manifest.volumes();
        for (int number = 1; number <= volumes.size(); number++) {
            try (InputStream in = Files.newInputStream(volume(number))) {
                if (!isRight(volumes.get(number - 1), in, OutputStream.nullOutputStream())) {
                    faults.put(number, damaged(manifest, number));
                }
            } catch (NoSuchFileException e) {
                faults.put(number, "缺第 %d 号包的第 %d 卷".formatted(manifest.number(), number));
            }
        }
        return faults;
    }

    private static String damaged(Manifest manifest, int number) {
        return "第 %d 号包的第 %d 卷与清单不符，已损坏或被改动".formatted(manifest.number(), number);
    }

    private static boolean isRight(Volume volume, InputStream content, OutputStream out) throws IOException {
        Sm3OutputStream digest = new Sm3OutputStream(out);
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = content.read(buffer); read >= 0 && size <= volume.size(); read = content.read(buffer)) {
            digest.write(buffer, 0, read);
            size += read;
        }
        return size == volume.size() && HexFormat.of().formatHex(digest.digest()).equals(volume.digest());
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MANIFEST_LIMIT + 1);
            if (bytes.length > MANIFEST_LIMIT) {
                throw new BrokenPackageException("文件过大，不是清单：" + file.getFileName());
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new BrokenPackageException("缺文件 " + file.getFileName(), e);
        }
    }
}
