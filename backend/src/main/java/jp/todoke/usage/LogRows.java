package jp.todoke.usage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.todoke.shared.TypedText;
import jp.todoke.usage.ExcelFile.ExcelCell;
import jp.todoke.usage.ExcelFile.ExcelRow;
import jp.todoke.usage.LogSheet.LogRow;
import jp.todoke.usage.UsagePreview.NotRead;
import org.apache.poi.ss.util.CellReference;

/** Takes the rows of one sheet as they come: first the heading is looked for by its names, then rows that hold anything are kept. */
final class LogRows {

    private static final int HEADING_WITHIN = 31;
    private static final int LONGEST_HEADING = 40;
    /** As long as the original of a use may be ({@link NewUsage#raw()}). */
    private static final int LONGEST_ROW = 1000;

    private final int most;
    private final Map<UsageColumn, Integer> columns = new EnumMap<>(UsageColumn.class);
    private final List<String> headingsNotRead = new ArrayList<>();
    private final List<LogRow> rows = new ArrayList<>();

    /** {@code most}: one row more is kept than these, so that it is known that there are too many. */
    LogRows(int most) {
        this.most = most;
    }

    /** Whether a further row is wanted. */
    boolean take(ExcelRow row) {
        if (columns.isEmpty()) {
            heading(row);
            return !columns.isEmpty() || row.number() < HEADING_WITHIN;
        }
        if (row.cells().stream().anyMatch(cell -> !Integer.valueOf(cell.column()).equals(columns.get(UsageColumn.DAY)) && known(cell))) {
            rows.add(new LogRow(row.number(), cells(row), written(row)));
        }
        return rows.size() <= most;
    }

    LogSheet of(String name) {
        return columns.isEmpty() ? LogSheet.notRead(name, NotRead.NO_HEADING) : new LogSheet(name, null, headingsNotRead, rows);
    }

    /** A second column of the same name is named as not read, too. */
    private void heading(ExcelRow row) {
        var found = new EnumMap<UsageColumn, Integer>(UsageColumn.class);
        var others = new ArrayList<String>();
        for (var cell : row.cells()) {
            var column = UsageColumn.of(cell.content().written()).filter(name -> !found.containsKey(name));
            column.ifPresentOrElse(name -> found.put(name, cell.column()), () -> others.add(LogCell.shortened(cell.content().written(), LONGEST_HEADING)));
        }
        if (found.containsKey(UsageColumn.OUT) && found.containsKey(UsageColumn.USER)) {
            columns.putAll(found);
            headingsNotRead.addAll(others);
        }
    }

    private boolean known(ExcelCell cell) {
        return columns.containsValue(cell.column());
    }

    private Map<UsageColumn, LogCell> cells(ExcelRow row) {
        var cells = new EnumMap<UsageColumn, LogCell>(UsageColumn.class);
        columns.forEach((column, index) -> cells.put(column, row.cells().stream().filter(cell -> cell.column() == index).map(ExcelCell::content)
                .findFirst().orElseGet(() -> LogCell.none(new CellReference(row.number() - 1, index).formatAsString(false)))));
        return cells;
    }

    /** Columns that nobody understood stand in it as well. */
    private static String written(ExcelRow row) {
        return LogCell.shortened(TypedText.readable(row.cells().stream().map(cell -> cell.content().written()).collect(Collectors.joining(" | "))), LONGEST_ROW);
    }
}
