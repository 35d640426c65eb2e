package jp.todoke.usage;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands in a log: its address, its text, and the moment or the time of the day where it holds a number that is
 * one. Of a formula the value counts that Excel stored; nothing is computed here. {@code broken}: it shows an error (#REF!).
 */
record LogCell(String address, String written, @Nullable LocalDateTime moment, @Nullable LocalTime time, boolean broken) {

    private static final double EARLIEST = 20_000;
    private static final double LATEST = 90_000;

    static LogCell none(String address) {
        return new LogCell(address, "", null, null, false);
    }

    boolean empty() {
        return written.isBlank();
    }

    static LogCell of(XSSFCell cell) {
        var address = cell.getAddress().formatAsString();
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new LogCell(address, cell.getStringCellValue().strip(), null, null, false);
            case NUMERIC -> number(address, cell);
            case ERROR -> new LogCell(address, cell.getErrorCellString(), null, null, true);
            case BOOLEAN -> new LogCell(address, String.valueOf(cell.getBooleanCellValue()), null, null, false);
            default -> none(address);
        };
    }

    /** A date is a number for Excel; eras and other formats of ours are not known to the library, so the size decides. */
    private static LogCell number(String address, Cell cell) {
        var value = cell.getNumericCellValue();
        if (value >= EARLIEST && value < LATEST && (value % 1 != 0 || !plainNumber(cell))) {
            var moment = DateUtil.getLocalDateTime(value, date1904(cell), true);
            return new LogCell(address, words(moment), moment, null, false);
        }
        if (value > 0 && value < 1) {
            var time = DateUtil.getLocalDateTime(value, false, true).toLocalTime();
            return new LogCell(address, time.toString(), null, time, false);
        }
        var style = cell.getCellStyle();
        return new LogCell(address, new DataFormatter().formatRawCellContents(value, style.getDataFormat(), style.getDataFormatString()).strip(),
                null, null, false);
    }

    private static boolean plainNumber(Cell cell) {
        return "General".equals(cell.getCellStyle().getDataFormatString());
    }

    private static boolean date1904(Cell cell) {
        return ((XSSFCell) cell).getSheet().getWorkbook().isDate1904();
    }

    private static String words(LocalDateTime moment) {
        var day = "%d/%d/%d".formatted(moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth());
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + moment.toLocalTime();
    }
}
