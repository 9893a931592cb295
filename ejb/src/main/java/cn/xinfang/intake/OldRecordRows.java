package cn.xinfang.intake;

import cn.xinfang.intake.rules.Heading;
import cn.xinfang.intake.rules.RowReader;
import cn.xinfang.intake.rules.RowReading;
import cn.xinfang.intake.rules.SheetRow;
import cn.xinfang.intake.sheet.Sheet;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of a staged file that are still to be taken, one after another. Close it. */
public final class OldRecordRows implements Iterator<RowReading>, Closeable {

    private final Sheet sheet;
    private final Iterator<SheetRow> rows;
    private final RowReader reader;
    private final int after;
    private SheetRow next;

    /** @param after number of the last row that is not wanted any more */
    OldRecordRows(Sheet sheet, Heading heading, RowReader reader, int after) {
        this.sheet = sheet;
        this.rows = sheet.rows();
        this.reader = reader;
        this.after = Math.max(after, heading.row());
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            SheetRow row = rows.next();
            next = row.number() > after && !row.blank() ? row : null;
        }
        return next != null;
    }

    @Override
    public RowReading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SheetRow row = next;
        next = null;
        return reader.read(row);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
