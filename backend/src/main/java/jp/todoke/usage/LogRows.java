package jp.todoke.usage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.shared.TypedText;
import jp.todoke.usage.ExcelFile.ExcelCell;
import jp.todoke.usage.ExcelFile.ExcelRow;
import jp.todoke.usage.LogSheet.LogRow;
import jp.todoke.usage.UsagePreview.NotRead;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of one sheet as they come: the heading is known by its names, wherever it stands and as often as it is
 * printed; rows below it that hold anything are kept.
 */
final class LogRows {

    private static final int HEADING_WITHIN = 31;
    /** As long as the original of a use may be ({@link NewUsage#raw()}). */
    private static final int LONGEST_ROW = 1000;

    private final int most;
    private final List<LogRow> rows = new ArrayList<>();
    private final Set<String> headingsNotRead = new LinkedHashSet<>();
    private @Nullable LogHeading heading;
    private int headingRow;

    /** {@code most}: one row more is kept than these, so that it is known that there are too many. */
    LogRows(int most) {
        this.most = most;
    }

    /** Whether a further row is wanted. */
    boolean take(ExcelRow row) {
        var found = LogHeading.of(row);
        if (found.isPresent()) {
            heading = found.get();
            headingRow = row.number();
            headingsNotRead.addAll(heading.notRead());
            return true;
        }
        if (heading == null) {
            return row.number() < HEADING_WITHIN;
        }
        if (row.number() == headingRow + 1 && LogHeading.parts(row)) {
            heading = heading.partedBy(row);
            return true;
        }
        var columns = heading.columns();
        if (row.cells().stream()
                .map(ExcelCell::column)
                .anyMatch(column -> columns.containsValue(column) && !column.equals(columns.get(UsageColumn.DAY)))) {
            rows.add(new LogRow(row.number(), cells(row, columns), written(row)));
        }
        return rows.size() <= most;
    }

    LogSheet of(String name) {
        return heading == null
                ? LogSheet.notRead(name, NotRead.NO_HEADING)
                : new LogSheet(name, null, List.copyOf(headingsNotRead), rows);
    }

    private static Map<UsageColumn, LogCell> cells(ExcelRow row, Map<UsageColumn, Integer> columns) {
        var cells = new EnumMap<UsageColumn, LogCell>(UsageColumn.class);
        columns.forEach((column, index) -> cells.put(
                column,
                row.cells().stream()
                        .filter(cell -> cell.column() == index)
                        .map(ExcelCell::content)
                        .findFirst()
                        .orElseGet(
                                () -> LogCell.none(new CellReference(row.number() - 1, index).formatAsString(false)))));
        return cells;
    }

    /** Columns that nobody understood stand in it as well. */
    private static String written(ExcelRow row) {
        return LogCell.shortened(
                TypedText.readable(row.cells().stream()
                        .map(cell -> cell.content().written())
                        .collect(Collectors.joining(" | "))),
                LONGEST_ROW);
    }
}
