package cn.xinfang.intake.sheet;

import cn.xinfang.attachment.Content;
import cn.xinfang.intake.rules.SheetRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma, semicolon or tab; UTF-8, UTF-16 with its mark, or GB 18030. */
final class CsvSheet implements Sheet {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final char MARK = '\uFEFF';

    private final CSVParser parser;

    private CsvSheet(CSVParser parser) {
        this.parser = parser;
    }

    static Sheet open(Content content) throws IOException {
        Charset charset = charset(content);
        char delimiter;
        try (BufferedReader reader = new BufferedReader(reader(content, charset))) {
            delimiter = delimiter(reader.lines().filter(line -> !line.isBlank()).findFirst()
                    .orElseThrow(() -> Sheet.refused("SHEET_EMPTY", "文件是空的。", "请检查文件后重新选择。")));
        }
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(delimiter).setLenientEof(false).get();
        return new CsvSheet(CSVParser.builder().setReader(reader(content, charset)).setFormat(format).get());
    }

    @Override
    public Iterator<SheetRow> rows() {
        return new Rows();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** The first charset in which every byte of the file means something. */
    private static Charset charset(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] mark = in.readNBytes(2);
            if (mark.length == 2 && (mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE || mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF)) {
                return StandardCharsets.UTF_16;
            }
        }
        for (Charset charset : CHARSETS) {
            try (Reader reader = reader(content, charset)) {
                reader.transferTo(Writer.nullWriter());
                return charset;
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw Sheet.refused("SHEET_FORMAT", "文件不是 CSV 或 XLSX，或者编码不明。", "请在表格软件中另存为 XLSX，或 UTF-8 编码的 CSV。");
    }

    private static Reader reader(Content content, Charset charset) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(content.open(), charset.newDecoder()));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static char delimiter(String line) {
        char most = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(line, candidate) > count(line, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(it -> it == wanted).count();
    }

    /** Numbers of rows are those of records, as a spreadsheet shows them: a text with line breaks is one row. */
    private final class Rows implements Iterator<SheetRow> {

        private final Iterator<CSVRecord> records = parser.iterator();
        private int last;

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (UncheckedIOException | IllegalStateException e) {
                throw Sheet.refused("SHEET_BROKEN", "第 " + (last + 1) + " 行以后无法读取。", "请检查该行的引号是否成对，或另存为 XLSX。");
            }
        }

        @Override
        public SheetRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            CSVRecord record = records.next();
            last = (int) record.getRecordNumber();
            return new SheetRow(last, record.toList());
        }
    }
}
