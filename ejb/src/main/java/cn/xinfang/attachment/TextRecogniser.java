package cn.xinfang.attachment;

import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * Reads the characters in pictures of pages. The library is native code, so it runs in a process of its own at low priority:
 * it costs the server no memory and cannot take it along. Pictures go there through a pipe.
 */
public final class TextRecogniser {

    /** Pages of a scan that are read at most. */
    public static final int PAGES = 20;

    private static final String SECONDS = "120";

    private final boolean enabled;
    private final Path libraries;
    private final Path commands;
    private final Path work;

    /**
     * @param setting   {@code on} or {@code off}; null means on
     * @param libraries folder of the library; where it is missing nothing is recognised
     * @param commands  the archive that holds {@link RecognitionCommand}
     * @param work      folder into which the library unpacks itself
     */
    public TextRecogniser(String setting, Path libraries, Path commands, Path work) {
        this.enabled = !"off".equals(setting) && Files.isDirectory(libraries);
        this.libraries = libraries;
        this.commands = commands;
        this.work = work;
    }

    public boolean enabled() {
        return enabled;
    }

    /**
     * The text of pages, a line of text a line.
     *
     * @param pages JPEG files
     * @throws IOException when the process failed or took longer than two minutes; the message is what it told
     */
    public String read(List<byte[]> pages) throws IOException {
        Files.createDirectories(work);
        Process process = new ProcessBuilder("timeout", SECONDS, "nice", "-n", "10",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Djava.io.tmpdir=" + work,
                "-cp", libraries + File.separator + "*" + File.pathSeparator + commands, RecognitionCommand.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            try (DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
                out.writeInt(pages.size());
                for (byte[] page : pages) {
                    out.writeInt(page.length);
                    out.write(page);
                }
            }
            return answer(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            process.destroy();
        }
    }

    private static String answer(String told) throws IOException {
        return told.lines().filter(line -> line.startsWith(RecognitionCommand.ANSWER)).findFirst()
                .map(line -> Base64.getDecoder().decode(line.substring(RecognitionCommand.ANSWER.length())))
                .map(text -> new String(text, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IOException("no answer: " + told));
    }
}
