package jp.todoke.usage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.todoke.shared.InvalidInput;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rows of a log of use in an Excel file; the heading is found by its names, on whichever sheet it stands. */
final class LogSheet {

    private static final int HEADING_WITHIN = 30;
    private static final long LARGEST_PART = 20L * 1024 * 1024;

    private LogSheet() {}

    /** A row: its number as Excel shows it, and its cells. */
    record LogRow(int number, Map<UsageColumn, LogCell> cells) {

        LogCell cell(UsageColumn column) {
            return cells.getOrDefault(column, LogCell.none(""));
        }
    }

    /** The rows that hold anything. Refuses at {@code file} what is no Excel file, holds no log, nothing, or too much. */
    static List<LogRow> read(byte[] file) {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (var workbook = opened(file)) {
            for (var sheet : workbook) {
                var rows = rows((XSSFSheet) sheet);
                if (rows.isPresent()) {
                    return rows.get();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        throw refused("usage-file-no-heading", UsageColumn.OUT.title(), UsageColumn.USER.title());
    }

    /** Whatever the library says of a file that is none, is broken or unfolds to too much, the clerk is told one sentence. */
    private static XSSFWorkbook opened(byte[] file) {
        if (file.length > 1 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF) {
            throw refused("usage-file-old-or-locked");
        }
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException unreadable) {
            throw refused("usage-file-not-excel");
        }
    }

    private static Optional<List<LogRow>> rows(XSSFSheet sheet) {
        for (var number = sheet.getFirstRowNum(); number >= 0 && number <= Math.min(sheet.getLastRowNum(), HEADING_WITHIN); number++) {
            var columns = columns(sheet, number);
            if (columns.containsKey(UsageColumn.OUT) && columns.containsKey(UsageColumn.USER)) {
                return Optional.of(rows(sheet, number + 1, columns));
            }
        }
        return Optional.empty();
    }

    private static Map<UsageColumn, Integer> columns(XSSFSheet sheet, int number) {
        var columns = new EnumMap<UsageColumn, Integer>(UsageColumn.class);
        var row = sheet.getRow(number);
        if (row != null) {
            row.forEach(cell -> UsageColumn.of(LogCell.of((XSSFCell) cell).written())
                    .ifPresent(column -> columns.putIfAbsent(column, cell.getColumnIndex())));
        }
        return columns;
    }

    private static List<LogRow> rows(XSSFSheet sheet, int first, Map<UsageColumn, Integer> columns) {
        var rows = new ArrayList<LogRow>();
        for (var number = first; number <= sheet.getLastRowNum(); number++) {
            var cells = cells(sheet, number, columns);
            if (cells.entrySet().stream().anyMatch(cell -> cell.getKey() != UsageColumn.DAY && !cell.getValue().empty())) {
                rows.add(new LogRow(number + 1, cells));
            }
            if (rows.size() > UsageLimits.ROWS) {
                throw refused("usage-file-too-many-rows", UsageLimits.ROWS);
            }
        }
        if (rows.isEmpty()) {
            throw refused("usage-file-empty");
        }
        return rows;
    }

    private static Map<UsageColumn, LogCell> cells(XSSFSheet sheet, int number, Map<UsageColumn, Integer> columns) {
        var row = sheet.getRow(number);
        var cells = new EnumMap<UsageColumn, LogCell>(UsageColumn.class);
        columns.forEach((column, index) -> {
            var cell = row == null ? null : row.getCell(index);
            cells.put(column, cell == null ? LogCell.none(new CellReference(number, index).formatAsString(false)) : LogCell.of(cell));
        });
        return cells;
    }

    static InvalidInput refused(String code, Object... arguments) {
        return new InvalidInput("file", code, arguments);
    }
}
