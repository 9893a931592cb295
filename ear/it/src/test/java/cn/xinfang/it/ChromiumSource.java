package cn.xinfang.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds a Chromium, or gets one. */
final class ChromiumSource {

    private static final List<String> SYSTEM = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final String PACKAGE = "@sparticuz/chromium@153.0.0";
    private static final String UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";

    private ChromiumSource() {
    }

    /** A program with what it needs to start. */
    record Chromium(Path program, List<String> arguments, Map<String, String> environment) {
    }

    static Chromium find() {
        return Stream.<Supplier<Optional<Chromium>>>of(ChromiumSource::named, ChromiumSource::installed, ChromiumSource::fromNpm, ChromiumSource::fromApt)
                .flatMap(source -> source.get().stream()).findFirst().orElseThrow(() -> new IllegalStateException(
                        "页面测试找不到浏览器：请安装 Chromium 或 npm,或用环境变量 CHROMIUM 指明程序；不测页面用 -Dbrowser.skip=true。"));
    }

    private static Optional<Chromium> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).map(ChromiumSource::installedAt);
    }

    private static Optional<Chromium> installed() {
        return SYSTEM.stream().map(Path::of).filter(Files::isExecutable).findFirst().map(ChromiumSource::installedAt);
    }

    private static Chromium installedAt(Path program) {
        return new Chromium(program, List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"), Map.of());
    }

    /** A headless build that brings its own libraries, kept for the next run. */
    private static Optional<Chromium> fromNpm() {
        var cache = Path.of(System.getProperty("browser.cache"));
        var program = cache.resolve("chromium");
        if (!Files.isExecutable(program) && !unpack(cache)) {
            return Optional.empty();
        }
        return Optional.of(new Chromium(program, List.of("--headless=shell", "--no-sandbox", "--no-zygote",
                "--in-process-gpu", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"),
                Map.of("LD_LIBRARY_PATH", cache.resolve("al2023/lib").toString())));
    }

    private static boolean unpack(Path cache) {
        try {
            Files.createDirectories(cache);
            return run(cache, Map.of(), "npm", "install", "--no-audit", "--no-fund", "--no-save", PACKAGE)
                    && run(cache, Map.of("TMPDIR", cache.toString(), "AWS_EXECUTION_ENV", "AWS_Lambda_nodejs20.x"),
                    "node", "--input-type=module", "--eval", UNPACK);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Chromium> fromApt() {
        var root = "root".equals(System.getProperty("user.name"));
        var done = root && run(Path.of("/"), Map.of(), "apt-get", "update")
                && run(Path.of("/"), Map.of("DEBIAN_FRONTEND", "noninteractive"), "apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return done ? installed() : Optional.empty();
    }

    private static boolean run(Path folder, Map<String, String> environment, String... command) {
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
