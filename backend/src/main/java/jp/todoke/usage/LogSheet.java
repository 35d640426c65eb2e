package jp.todoke.usage;

import java.util.List;
import java.util.Map;
import jp.todoke.usage.UsagePreview.NotRead;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a log of use with the rows that were read of it, or why it was not ({@code notRead}).
 * {@code headingsNotRead} are columns that nobody understood; what stands in them is kept in a row's original alone.
 */
record LogSheet(String name, @Nullable NotRead notRead, List<String> headingsNotRead, List<LogRow> rows) {

    /**
     * A row: its number as Excel shows it, its cells by their heading, and all of them as they stand beside each other.
     */
    record LogRow(int number, Map<UsageColumn, LogCell> cells, String written) {

        LogCell cell(UsageColumn column) {
            return cells.getOrDefault(column, LogCell.none(""));
        }

        boolean has(UsageColumn column) {
            return cells.containsKey(column);
        }
    }

    static LogSheet notRead(String name, NotRead why) {
        return new LogSheet(name, why, List.of(), List.of());
    }
}
