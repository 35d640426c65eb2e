package jp.todoke.usage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel file with the columns that are read, and an example on a sheet of its own. */
public final class UsageTemplate {

    private static final UsageColumn[] COLUMNS = {
        UsageColumn.OUT,
        UsageColumn.IN,
        UsageColumn.USER,
        UsageColumn.MEDIA,
        UsageColumn.EQUIPMENT,
        UsageColumn.PURPOSE,
        UsageColumn.WITNESS
    };
    private static final String[][] EXAMPLE = {
        {"平成24年12月18日 午後3時", "午後3時20分", "保育士Ｂ", "2歳用", "デジタルカメラ", "誕生児の撮影", "副園長"},
        {"12/19 9:30", "9:40", "保育士Ｃ", "3歳用、5歳用", "", "園だより", ""}
    };
    private static final int[] WIDTHS = {30, 18, 16, 24, 20, 30, 24};
    private static final int CHARACTER = 256;

    private UsageTemplate() {}

    /** The file's content. */
    public static byte[] file() {
        try (var workbook = new XSSFWorkbook();
                var content = new ByteArrayOutputStream()) {
            heading(workbook, workbook.createSheet("使用記録"));
            var example = workbook.createSheet("記入例");
            heading(workbook, example);
            for (var number = 0; number < EXAMPLE.length; number++) {
                var row = example.createRow(number + 1);
                for (var column = 0; column < EXAMPLE[number].length; column++) {
                    row.createCell(column).setCellValue(EXAMPLE[number][column]);
                }
            }
            workbook.write(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void heading(XSSFWorkbook workbook, XSSFSheet sheet) {
        var row = sheet.createRow(0);
        for (var column = 0; column < COLUMNS.length; column++) {
            var cell = row.createCell(column);
            cell.setCellValue(COLUMNS[column].title());
            cell.setCellStyle(bold(workbook));
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            sheet.setDefaultColumnStyle(column, text(workbook));
        }
        sheet.createFreezePane(0, 1);
    }

    private static XSSFCellStyle bold(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Cells are text, so that Excel does not turn 12/18 into a day of this year. */
    private static XSSFCellStyle text(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }
}
