package cn.xinfang.intake.rules;

import java.util.List;

/**
 * A row of a sheet as it is written.
 *
 * @param number from 1, as a spreadsheet counts
 * @param cells  empty cells are null or blank; cells after the last filled one may be missing
 */
public record SheetRow(int number, List<String> cells) {

    /** The cell of a column counted from 0; null where there is none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }

    public boolean blank() {
        return cells.stream().allMatch(cell -> CellText.clean(cell) == null);
    }
}
