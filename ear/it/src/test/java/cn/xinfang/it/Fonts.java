package cn.xinfang.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A Chinese font for the browser on machines that have none. */
final class Fonts {

    private static final String FONT = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final String CONFIGURATION = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>/usr/share/fonts</dir>
              <dir>%s</dir>
              <cachedir>%s</cachedir>
            </fontconfig>
            """;

    private Fonts() {
    }

    /**
     * @param folder where the font is unpacked
     * @return the file for {@code FONTCONFIG_FILE}
     */
    static Path configuration(Path folder) throws IOException {
        Files.createDirectories(folder);
        var font = folder.resolve("NotoSansSC-Regular.ttf");
        if (Files.notExists(font)) {
            try (var in = Fonts.class.getClassLoader().getResourceAsStream(FONT)) {
                Files.copy(in, font, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return Files.writeString(folder.resolve("fonts.conf"), CONFIGURATION.formatted(folder, folder.resolve("cache")));
    }
}
