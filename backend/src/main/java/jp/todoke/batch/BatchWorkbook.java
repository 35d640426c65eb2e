package jp.todoke.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The list as an Excel file: its heading stays in sight and on each page, A4 across, as wide as the page. */
final class BatchWorkbook {

    static final String TITLE = "個人情報に係る事故の一覧";
    static final String LEFT_OUT = "載せていない事案";

    static final String SMALL_HIDDEN = "本人の数が10人に満たないものは、10人未満と記載した。";
    static final String NOTHING = "この期間に該当する事案はない。";

    static final List<String> HEADINGS =
            List.of("番号", "発生日", "発覚日", "部署", "事案の概要", "情報の種類", "本人の数", "原因", "対応", "公表の有無");
    private static final int[] WIDTHS = {6, 20, 20, 28, 28, 30, 16, 14, 34, 24};
    private static final int PERSONS = HEADINGS.indexOf("本人の数");
    private static final int CHARACTER = 256;

    /** Which row the headings are, counted from 0: title, period and what hides numbers stand above. */
    private static final int HEADING_ROW = 3;

    private final BatchList list;

    BatchWorkbook(BatchList list) {
        this.list = list;
    }

    /** The file's content; with a sheet of the cases that are left out for the auditor. */
    byte[] content(boolean forAuditor) {
        try (var workbook = new XSSFWorkbook();
                var content = new ByteArrayOutputStream()) {
            var styles = new Styles(workbook);
            lines(workbook.createSheet("一覧"), styles);
            if (forAuditor) {
                leftOut(workbook.createSheet(LEFT_OUT), styles);
            }
            workbook.write(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void lines(XSSFSheet sheet, Styles styles) {
        above(sheet, TITLE, styles);
        if (list.smallHidden()) {
            sheet.createRow(2).createCell(0).setCellValue(SMALL_HIDDEN);
        }
        headings(sheet, HEADINGS, WIDTHS, styles);
        if (list.lines().isEmpty()) {
            sheet.createRow(HEADING_ROW + 1).createCell(0).setCellValue(NOTHING);
        }
        for (var line : list.lines()) {
            var row = sheet.createRow(HEADING_ROW + line.number());
            write(row, 0, line.number(), "", styles);
            write(row, 1, null, line.occurred(), styles);
            write(row, 2, null, line.known(), styles);
            write(row, 3, null, line.unit(), styles);
            write(row, 4, null, line.what(), styles);
            write(row, 5, null, line.information(), styles);
            write(row, PERSONS, line.exactPersons(), line.persons(), styles);
            write(row, 7, null, line.cause(), styles);
            write(row, 8, null, line.response(), styles);
            write(row, 9, null, line.published(), styles);
        }
        total(sheet, styles);
    }

    private void total(XSSFSheet sheet, Styles styles) {
        var next = HEADING_ROW + 1 + list.lines().size();
        if (list.total() != null) {
            var row = sheet.createRow(next++);
            for (var column = 0; column < HEADINGS.size(); column++) {
                write(row, column, null, column == 0 ? "合計" : "", styles);
            }
            write(row, PERSONS, list.exactTotal(), list.total(), styles);
        }
        if (list.notInTotal() != null) {
            sheet.createRow(next).createCell(0).setCellValue(list.notInTotal());
        }
    }

    private void leftOut(XSSFSheet sheet, Styles styles) {
        above(sheet, LEFT_OUT, styles);
        headings(sheet, List.of("事案", "載せていない理由"), new int[] {28, 44}, styles);
        if (list.leftOut().isEmpty()) {
            sheet.createRow(HEADING_ROW + 1).createCell(0).setCellValue("載せていない事案はない。");
        }
        for (var number = 0; number < list.leftOut().size(); number++) {
            var one = list.leftOut().get(number);
            var row = sheet.createRow(HEADING_ROW + 1 + number);
            write(row, 0, null, one.caseNumber(), styles);
            write(row, 1, null, one.reason().label(), styles);
        }
    }

    private void above(XSSFSheet sheet, String title, Styles styles) {
        var cell = sheet.createRow(0).createCell(0);
        cell.setCellValue(title + "　" + list.period().words());
        cell.setCellStyle(styles.bold);
        sheet.createRow(1)
                .createCell(0)
                .setCellValue(
                        "発覚日が" + list.period().inDays() + "の事案　" + OfficialTime.dateAndTime(list.serverNow()) + "現在");
    }

    private static void headings(XSSFSheet sheet, List<String> headings, int[] widths, Styles styles) {
        var row = sheet.createRow(HEADING_ROW);
        for (var column = 0; column < headings.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(headings.get(column));
            cell.setCellStyle(styles.heading);
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        sheet.createFreezePane(0, HEADING_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
    }

    /** A number as a number, so that Excel can count with it; else the words. */
    private static void write(XSSFRow row, int column, @Nullable Integer number, String words, Styles styles) {
        var cell = row.createCell(column);
        cell.setCellStyle(number == null ? styles.text : styles.number);
        if (number == null) {
            cell.setCellValue(words);
        } else {
            cell.setCellValue(number);
        }
    }

    /** The looks of cells, each made once: Excel bears only so many. */
    private static final class Styles {

        final XSSFCellStyle bold;
        final XSSFCellStyle heading;
        final XSSFCellStyle text;
        final XSSFCellStyle number;

        Styles(XSSFWorkbook workbook) {
            var font = workbook.createFont();
            font.setBold(true);
            bold = workbook.createCellStyle();
            bold.setFont(font);
            heading = framed(workbook, "@");
            heading.setFont(font);
            heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            text = framed(workbook, "@");
            number = framed(workbook, "#,##0");
        }

        private static XSSFCellStyle framed(XSSFWorkbook workbook, String format) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        }
    }
}
