package cn.xinfang.attachment;

import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * The process of {@link TextRecogniser}: pictures come in by the standard input, each behind its length, and one line with the
 * text goes out by the error output, because the library prints on the other. The library reads files only; they lie in memory
 * where the machine has such a folder, readable by this user alone, and go with the process.
 */
final class RecognitionCommand {

    static final String ANSWER = "text=";
    private static final Path MEMORY = Path.of("/dev/shm");

    private RecognitionCommand() {
    }

    public static void main(String[] arguments) throws IOException {
        InferenceEngine engine = InferenceEngine.getInstance(Model.ONNX_PPOCR_V4);
        Path picture = Files.isWritable(MEMORY) ? Files.createTempFile(MEMORY, "page", ".jpg") : Files.createTempFile("page", ".jpg");
        picture.toFile().deleteOnExit();
        StringBuilder text = new StringBuilder();
        DataInputStream in = new DataInputStream(System.in);
        for (int pages = in.readInt(); pages > 0; pages--) {
            Files.write(picture, in.readNBytes(in.readInt()));
            engine.runOcr(picture.toString()).getTextBlocks().forEach(block -> text.append(block.getText()).append('\n'));
        }
        System.err.println(ANSWER + Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
