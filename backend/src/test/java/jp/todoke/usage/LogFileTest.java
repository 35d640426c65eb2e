package jp.todoke.usage;

import static jp.todoke.usage.Excel.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.InvalidInput;
import jp.todoke.usage.UsagePreview.NotRead;
import jp.todoke.usage.UsagePreview.SheetRead;
import jp.todoke.usage.UsagePreview.UsageRow;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * Whole files as offices keep them; the small ones below {@code usage} failed once. Read in the night of 27 November
 * 2026.
 */
class LogFileTest {

    private static final Object[] HEADING = row("持出日時", "返却日時", "使用者", "媒体", "目的");
    private static final Object[] USE = row("11/20 9:00", "9:40", "鈴木", "ＳＤカード１", "誕生会");

    @Test
    void aSheetAMonthIsReadWholeAndEachSheetIsNamedWithItsCount() throws Exception {
        var file = LogFile.read(sample("usage-log-a-sheet-a-month.xlsx"));

        assertThat(told(file))
                .containsExactly(new SheetRead("10月", 1, null, List.of()), new SheetRead("11月", 2, null, List.of()));
        assertThat(rows(file)).extracting(UsageRow::sheet).containsExactly("10月", "11月", "11月");
        assertThat(rows(file))
                .extracting(UsageRow::outAt)
                .containsExactly(at("2026-10-03T09:00"), at("2026-11-20T09:00"), at("2026-11-26T15:00"));
        assertThat(rows(file).get(2).inAt()).isNull();
        assertThat(rows(file)).allSatisfy(row -> assertThat(row.faults()).isEmpty());
    }

    @Test
    void aHiddenSheetIsNotReadAndSaysSo() throws Exception {
        var file = LogFile.read(sample("usage-log-hidden-first-sheet.xlsx"));

        assertThat(told(file))
                .containsExactly(
                        new SheetRead("昨年度", 0, NotRead.HIDDEN, List.of()), new SheetRead("今年度", 1, null, List.of()));
        assertThat(rows(file)).extracting(UsageRow::outAt).containsExactly(at("2026-11-20T09:00"));
    }

    @Test
    void theDayOfReturnIsReadAndStandsInTheOriginal() throws Exception {
        var row = rows(LogFile.read(sample("usage-log-day-of-return.xlsx"))).get(0);

        assertThat(row.outAt()).isEqualTo(at("2026-11-20T09:00"));
        assertThat(row.inAt()).isEqualTo(at("2026-11-24T16:40"));
        assertThat(row.raw()).isEqualTo("2026/11/20 | 09:00 | 2026/11/24 | 16:40 | 鈴木 | ＵＳＢメモリ２");
        assertThat(row.faults()).isEmpty();
    }

    @Test
    void sheetsWithoutTheHeadingAndExamplesAreNamedWithTheReason() throws Exception {
        var file = LogFile.read(workbook(book -> {
            fill(book, "表紙", row("ＳＤカード使用簿"));
            fill(book, "11月", HEADING, USE);
            fill(book, "12月", HEADING);
            fill(book, "記入例", HEADING, USE);
            fill(book, "名簿", HEADING, USE);
            book.setSheetVisibility(4, SheetVisibility.VERY_HIDDEN);
        }));

        assertThat(told(file))
                .containsExactly(
                        new SheetRead("表紙", 0, NotRead.NO_HEADING, List.of()),
                        new SheetRead("11月", 1, null, List.of()),
                        new SheetRead("12月", 0, null, List.of()),
                        new SheetRead("記入例", 0, NotRead.EXAMPLE, List.of()),
                        new SheetRead("名簿", 0, NotRead.HIDDEN, List.of()));
    }

    @Test
    void aHeadingThatNobodyUnderstandsIsNamedAndItsCellsStandInTheOriginal() throws Exception {
        var file = LogFile.read(workbook(book -> fill(
                book,
                "11月",
                row("№", "持出日時", "返却予定日", "返却日時", "使用者", "媒体", "品名"),
                row(1, "11/20 9:00", "11/21", "9:40", "鈴木", "ＳＤカード１", "カード"))));

        assertThat(told(file).get(0).headingsNotRead()).containsExactly("№", "返却予定日", "品名");
        assertThat(rows(file).get(0).raw()).isEqualTo("1 | 11/20 9:00 | 11/21 | 9:40 | 鈴木 | ＳＤカード１ | カード");
        assertThat(rows(file).get(0).inAt()).isEqualTo(at("2026-11-20T09:40"));
    }

    /** 持出 and 返却 each stand above a column of days and one of times. */
    @Test
    void aHeadingOfTwoRowsIsRead() throws Exception {
        var file = LogFile.read(workbook(book -> fill(
                book,
                "11月",
                row("持出", null, "返却", null, "使用者", "媒体"),
                row("日付", "時刻", "日付", "時刻"),
                row("11/20", "9:00", "11/24", "16:40", "鈴木", "ＳＤカード１"))));

        assertThat(rows(file)).hasSize(1);
        assertThat(rows(file).get(0).outAt()).isEqualTo(at("2026-11-20T09:00"));
        assertThat(rows(file).get(0).inAt()).isEqualTo(at("2026-11-24T16:40"));
        assertThat(rows(file).get(0).faults()).isEmpty();
    }

    @Test
    void aHeadingThatIsPrintedOnEveryPageIsNoUse() throws Exception {
        var file = LogFile.read(workbook(book -> fill(book, "11月", HEADING, USE, HEADING, USE)));

        assertThat(rows(file)).extracting(UsageRow::row).containsExactly(2, 4);
    }

    @Test
    void theDayOfASheetIsNotCarriedToTheNextOne() throws Exception {
        var heading = row("日付", "持出時刻", "返却時刻", "使用者", "媒体");
        var file = LogFile.read(workbook(book -> {
            fill(book, "甲", heading, row("11/20", "9:00", "9:40", "鈴木", "ＳＤカード１"));
            fill(book, "乙", heading, row(null, "9:00", "9:40", "鈴木", "ＳＤカード１"));
        }));

        assertThat(rows(file).get(1).outAt()).isNull();
        assertThat(rows(file).get(1).faults())
                .extracting(UsagePreview.CellFault::sentence)
                .containsOnly("usage-cell-no-day");
    }

    @Test
    void rowsAreCountedOverAllSheets() throws Exception {
        var many = new Object[UsageLimits.ROWS / 2 + 1][];
        java.util.Arrays.fill(many, USE);

        assertThatThrownBy(() -> LogFile.read(workbook(book -> {
                    fill(book, "10月", HEADING);
                    fill(book, "11月", HEADING);
                    fill(book.getSheet("10月"), many);
                    fill(book.getSheet("11月"), many);
                })))
                .satisfies(thrown -> assertThat(
                                ((InvalidInput) thrown).violations().get(0).code())
                        .isEqualTo("usage-file-too-many-rows"));
    }

    @Test
    void whereOnlyHiddenSheetsHoldALogTheirNameIsTold() {
        assertThatThrownBy(() -> LogFile.read(workbook(book -> {
                    fill(book, "表紙", row("ＳＤカード使用簿"));
                    fill(book, "昨年度", HEADING, USE);
                    book.setSheetVisibility(1, SheetVisibility.HIDDEN);
                })))
                .satisfies(thrown -> assertThat(
                                ((InvalidInput) thrown).violations().get(0).code())
                        .isEqualTo("usage-file-hidden"));
    }

    @Test
    void whatNobodySeesInACellIsNotReadAndAReadingAboveIsNoText() throws Exception {
        var file = LogFile.read(workbook(book -> {
            fill(
                    book,
                    "11月",
                    row("\uFEFF持出日時", "返却日時", "使\u200B用者", "媒体"),
                    row("11/20 9:00\u200B", "9:40", "鈴木", "ＳＤカード１"));
            var name = new org.apache.poi.xssf.usermodel.XSSFRichTextString("鈴木");
            var reading = name.getCTRst().addNewRPh();
            reading.setT("スズキ");
            reading.setSb(0);
            reading.setEb(2);
            book.getSheetAt(0).getRow(1).getCell(2).setCellValue(name);
        }));

        assertThat(rows(file).get(0).user()).isEqualTo("鈴木");
        assertThat(rows(file).get(0).faults()).isEmpty();
    }

    private interface Filling {
        void of(XSSFWorkbook book);
    }

    private static byte[] workbook(Filling filling) throws Exception {
        try (var book = new XSSFWorkbook();
                var content = new ByteArrayOutputStream()) {
            filling.of(book);
            book.write(content);
            return content.toByteArray();
        }
    }

    private static void fill(XSSFWorkbook book, String sheet, Object[]... rows) {
        fill(book.createSheet(sheet), rows);
    }

    private static void fill(org.apache.poi.xssf.usermodel.XSSFSheet sheet, Object[]... rows) {
        for (var cells : rows) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (var column = 0; column < cells.length; column++) {
                if (cells[column] != null) {
                    row.createCell(column).setCellValue(cells[column].toString());
                }
            }
        }
    }

    private static byte[] sample(String name) throws Exception {
        return Files.readAllBytes(Path.of("src/test/resources/usage", name));
    }

    private static List<SheetRead> told(List<LogSheet> file) {
        return file.stream().map(SheetRead::of).toList();
    }

    private static List<UsageRow> rows(List<LogSheet> file) {
        return file.stream()
                .flatMap(sheet -> new LogReader(
                                sheet.name(),
                                LocalDateTime.parse("2026-11-27T22:00"),
                                new LostLabels(List.of()),
                                (code, arguments) -> code)
                        .read(sheet.rows()).stream())
                .toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficialTime.ZONE).toInstant();
    }
}
