package jp.todoke.usage;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Excel files for tests: a heading and rows of texts, numbers, dates ({@link LocalDateTime}) and formulas
 * ({@code "=…"}).
 */
final class Excel {

    private Excel() {}

    static byte[] of(Object[]... rows) throws Exception {
        try (var workbook = new XSSFWorkbook();
                var content = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("記録");
            for (var number = 0; number < rows.length; number++) {
                var row = sheet.createRow(number);
                for (var column = 0; column < rows[number].length; column++) {
                    if (rows[number][column] != null) {
                        fill(workbook, row.createCell(column), rows[number][column]);
                    }
                }
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(content);
            return content.toByteArray();
        }
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    private static void fill(XSSFWorkbook workbook, XSSFCell cell, Object value) {
        if (value instanceof LocalDateTime moment) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("[$-411]ge.m.d h:mm"));
            cell.setCellStyle(style);
            cell.setCellValue(moment);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value.toString().startsWith("=")) {
            cell.setCellFormula(value.toString().substring(1));
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
