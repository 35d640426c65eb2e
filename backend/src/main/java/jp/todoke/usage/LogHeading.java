package jp.todoke.usage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.todoke.usage.ExcelFile.ExcelRow;

/**
 * The heading of a log: in which column of the sheet each of ours stands, and the names of those that nobody
 * understood.
 */
record LogHeading(Map<UsageColumn, Integer> columns, List<String> notRead) {

    private static final int LONGEST_NAME = 40;
    private static final Set<String> DAYS = Set.of("日付", "月日", "年月日", "日");
    private static final Set<String> TIMES = Set.of("時刻", "時間", "時分", "時", "日時");

    /** The heading in this row, if it is one. A second column of the same name is not read. */
    static Optional<LogHeading> of(ExcelRow row) {
        var columns = new EnumMap<UsageColumn, Integer>(UsageColumn.class);
        var others = new ArrayList<String>();
        for (var cell : row.cells()) {
            UsageColumn.of(cell.content().written())
                    .filter(column -> !columns.containsKey(column))
                    .ifPresentOrElse(
                            column -> columns.put(column, cell.column()),
                            () -> others.add(LogCell.shortened(cell.content().written(), LONGEST_NAME)));
        }
        return columns.containsKey(UsageColumn.OUT) && columns.containsKey(UsageColumn.USER)
                ? Optional.of(new LogHeading(columns, others))
                : Optional.empty();
    }

    /** Whether this row parts 持出 and 返却 above it into 日付 and 時刻. */
    static boolean parts(ExcelRow row) {
        return !row.cells().isEmpty()
                && row.cells().stream()
                        .map(cell -> plain(cell.content()))
                        .allMatch(name -> DAYS.contains(name) || TIMES.contains(name));
    }

    /** The heading with the day and the time of 持出 and 返却 in the columns that the row below names. */
    LogHeading partedBy(ExcelRow below) {
        var above = new TreeMap<Integer, UsageColumn>();
        columns.forEach((column, index) -> above.put(index, column));
        var parted = new EnumMap<>(columns);
        for (var cell : below.cells()) {
            var group = above.floorEntry(cell.column());
            var day = DAYS.contains(plain(cell.content()));
            if (group != null && group.getValue() == UsageColumn.OUT) {
                parted.put(day ? UsageColumn.DAY : UsageColumn.OUT, cell.column());
            } else if (group != null && group.getValue() == UsageColumn.IN) {
                parted.put(day ? UsageColumn.IN_DAY : UsageColumn.IN, cell.column());
            }
        }
        return new LogHeading(parted, notRead);
    }

    private static String plain(LogCell cell) {
        return Normalizer.normalize(cell.written(), Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
