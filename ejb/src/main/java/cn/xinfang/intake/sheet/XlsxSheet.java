package cn.xinfang.intake.sheet;

import cn.xinfang.attachment.Content;
import cn.xinfang.intake.rules.SheetRow;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.utils.IOUtils;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first visible sheet of a workbook. Its rows are streamed; the texts that cells share are held in memory, which is why
 * their size is limited.
 */
final class XlsxSheet implements Sheet {

    /** Bytes of the part with the shared texts: some forty million Chinese characters. */
    private static final long LARGEST_TEXTS = 128L * 1024 * 1024;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;

    private XlsxSheet(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.rows = workbook.getSheets().filter(sheet -> sheet.getVisibility().name().equals("VISIBLE")).findFirst()
                .orElseThrow(() -> Sheet.refused("SHEET_EMPTY", "文件中没有可见的工作表。", "请检查文件后重新选择。")).openStream();
    }

    static Sheet open(Content content) throws IOException {
        try (InputStream in = content.open()) {
            limitTexts(content);
            return new XlsxSheet(new ReadableWorkbook(in, new ReadingOptions(true, true)));
        } catch (ExcelReaderException | IOException e) {
            boolean disk = e instanceof IOException && !(e instanceof ZipException) && e.getCause() == null;
            if (disk) {
                throw e;
            }
            throw Sheet.refused("SHEET_FORMAT", "文件不是可以读取的 XLSX 工作簿。", "请在表格软件中打开后另存为 XLSX（不加密码）。");
        }
    }

    @Override
    public Iterator<SheetRow> rows() {
        Iterator<Row> iterator = rows.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return reading(iterator::hasNext);
            }

            @Override
            public SheetRow next() {
                return reading(() -> row(iterator.next()));
            }
        };
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }

    private SheetRow row(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.hasCell(column) && row.getCell(column) != null ? text(row.getCell(column)) : null);
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    /** A number that is shown as a date is a date; every other number keeps all its digits. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return null;
        }
        if (cell.getType() == CellType.NUMBER && cell.getRawValue() != null) {
            return isDate(cell.getDataFormatString()) ? cell.asDate().format(MOMENT) : new BigDecimal(cell.getRawValue()).toPlainString();
        }
        return cell.getText();
    }

    private static boolean isDate(String format) {
        return format != null && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?s).*[yYdD年].*");
    }

    private static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (ExcelReaderException e) {
            throw Sheet.refused("SHEET_BROKEN", "工作表中途无法读取。", "请在表格软件中打开后另存为 XLSX 或 CSV。");
        }
    }

    private static void limitTexts(Content content) throws IOException {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(content.open())) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equalsIgnoreCase("xl/sharedStrings.xml") && IOUtils.skip(zip, LARGEST_TEXTS + 1) > LARGEST_TEXTS) {
                    throw Sheet.refused("SHEET_TOO_LARGE", "工作簿中的文字过多。", "请另存为 CSV，或分成几个文件。");
                }
            }
        }
    }
}
