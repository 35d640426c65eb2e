package jp.todoke.usage;

import static jp.todoke.usage.Excel.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import jp.todoke.usage.UsagePreview.UsageRow;
import jp.todoke.usage.UsageView.LostThing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logs as nurseries keep them, read after the discovery of 25 December 2012; the card of the two-year-olds is lost. */
class LogReaderTest {

    private static final Object[] HEADING = row("持出日時", "返却日時", "使用者", "媒体", "目的", "立会人");

    @Test
    void anOfficialRowIsReadWhole() throws Exception {
        var row = read(HEADING, row("平成24年12月18日（火）午後3時", "午後３時２０分", "保育士Ｂ", "2歳用", "誕生児の撮影", "事務所には副園長在席"))
                .get(0);

        assertThat(row.outAt()).isEqualTo(at("2012-12-18T15:00"));
        assertThat(row.inAt()).isEqualTo(at("2012-12-18T15:20"));
        assertThat(row.user()).isEqualTo("保育士Ｂ");
        assertThat(row.media()).containsExactly("2歳用");
        assertThat(row.lostMedia()).containsExactly(1);
        assertThat(row.witness()).isEqualTo("事務所には副園長在席");
        assertThat(row.raw()).isEqualTo("平成24年12月18日（火）午後3時 | 午後３時２０分 | 保育士Ｂ | 2歳用 | 誕生児の撮影 | 事務所には副園長在席");
        assertThat(row.row()).isEqualTo(2);
        assertThat(row.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H24.12.18 15:00|15:20|2012-12-18T15:00|2012-12-18T15:20",
                        "平 成 24年 12月 18日 午 後 ３時|午後３時２０分|2012-12-18T15:00|2012-12-18T15:20",
                "12/18 15:00|15時20分|2012-12-18T15:00|2012-12-18T15:20",
                        "１２月１８日　午後３時|3時20分|2012-12-18T15:00|2012-12-18T15:20",
                "2012-12-18 15:00|2012-12-19 9:40|2012-12-18T15:00|2012-12-19T09:40",
                        "12/18 午後3時～3時20分||2012-12-18T15:00|2012-12-18T15:20",
                "12/18 午後3時頃|午後3時20分過ぎ|2012-12-18T15:00|2012-12-18T15:20",
                        "12月18日 15:00|翌日 9:00|2012-12-18T15:00|2012-12-19T09:00"
            })
    void sloppySpellingsAreReadAsTheyWereMeant(String out, String in, LocalDateTime outAt, LocalDateTime inAt)
            throws Exception {
        var row = read(HEADING, row(out, in, "保育士Ｂ", "2歳用")).get(0);

        assertThat(row.outAt()).isEqualTo(at(outAt.toString()));
        assertThat(row.inAt()).isEqualTo(at(inAt.toString()));
        assertThat(row.approx()).isEqualTo(out.contains("頃"));
        assertThat(row.faults()).isEmpty();
    }

    @Test
    void datesOfExcelAreReadWhateverTheirFormatAndFormulasByTheirStoredValue() throws Exception {
        var rows = read(
                HEADING,
                row(LocalDateTime.parse("2012-12-18T15:00"), LocalDateTime.parse("2012-12-18T15:20"), "保育士Ｂ", "2歳用"),
                row(LocalDateTime.parse("2012-12-19T09:30"), 0.402777777777778, "保育士Ｃ", 3),
                row("=A3+1", "=\"午前\"&\"10時\"", "=\"保育士\"&\"Ｄ\"", "5歳用"));

        assertThat(rows)
                .extracting(UsageRow::outAt)
                .containsExactly(at("2012-12-18T15:00"), at("2012-12-19T09:30"), at("2012-12-20T09:30"));
        assertThat(rows)
                .extracting(UsageRow::inAt)
                .containsExactly(at("2012-12-18T15:20"), at("2012-12-19T09:40"), at("2012-12-20T10:00"));
        assertThat(rows.get(1).media()).containsExactly("3");
        assertThat(rows.get(2).user()).isEqualTo("保育士Ｄ");
        assertThat(rows).allSatisfy(row -> assertThat(row.faults()).isEmpty());
    }

    @Test
    void aColumnOfDaysIsCarriedDown() throws Exception {
        var rows = read(
                row("№", "日　付", "持ち出し", "返却", "氏名", "カード（年齢）"),
                row(1, "12月19日（水）", "9:30", "9:40", "保育士Ｃ", "3歳用"),
                row(2, null, "10時", "10時15分", "保育士Ｂ", "4歳用"));

        assertThat(rows).extracting(UsageRow::outAt).containsExactly(at("2012-12-19T09:30"), at("2012-12-19T10:00"));
        assertThat(rows.get(1).inAt()).isEqualTo(at("2012-12-19T10:15"));
    }

    @Test
    void twoCardsAtOnceAreTwoMediaAndNoReturnIsNone() throws Exception {
        var rows =
                read(HEADING, row("12/20 16:30", "未返却", "保育士Ｃ", "3歳用、5歳用"), row("12/21 13:30", "－", "保育士Ｅ", "２歳児・5歳用"));

        assertThat(rows.get(0).media()).containsExactly("3歳用", "5歳用");
        assertThat(rows.get(0).inAt()).isNull();
        assertThat(rows.get(0).lostMedia()).isEmpty();
        assertThat(rows.get(1).lostMedia()).containsExactly(1);
        assertThat(rows).allSatisfy(row -> assertThat(row.faults()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "さっき||A2|usage-cell-not-a-time", "午後3時||A2|usage-cell-no-day", "12月18日||A2|usage-cell-no-time",
                "24.12.18 15:00||A2|usage-cell-not-a-time", "2月30日 15:00||A2|usage-cell-no-such-time",
                        "12月18日（水）15時||A2|usage-cell-weekday-differs",
                "12/18 午前12時||A2|usage-cell-half-unclear", "||A2|usage-cell-empty",
                        "12/18 3:00||A2|usage-cell-morning-or-afternoon",
                "12/18 15:00|夕方|B2|usage-cell-no-time", "12/18 15:00|12/18 14:00|B2|usage-cell-before-out",
                        "=1/0||A2|usage-cell-broken"
            })
    void whatCannotBeReadIsToldWithItsCell(String out, String in, String cell, String code) throws Exception {
        var faults = read(HEADING, row(out, in, "保育士Ｂ", "2歳用")).get(0).faults();

        assertThat(faults).extracting(UsagePreview.CellFault::cell).containsExactly(cell);
        assertThat(faults).extracting(UsagePreview.CellFault::sentence).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // return day | return time | back at | cell asked about | code
                "12/21|16:40|2012-12-21T16:40|-|-",
                "平成24年12月21日（金）|午後4時40分|2012-12-21T16:40|-|-",
                "翌日|9:00|2012-12-21T09:00|-|-",
                "21日|9:00|2012-12-21T09:00|-|-",
                "12/27|9:00|2012-12-27T09:00|-|-",
                "12/19|9:00|-|C2|usage-cell-no-such-time",
                "19日|9:00|-|C2|usage-cell-no-such-time",
                "同日|16:40|2012-12-20T16:40|-|-",
                "12/21 16:40||2012-12-21T16:40|-|-",
                "|12/21 16:40|2012-12-21T16:40|-|-",
                "未返却|未返却|-|-|-",
                "||-|-|-",
                "|16:40|2012-12-20T16:40|C2|usage-cell-return-day-read",
                "|8:30|-|D2|usage-cell-overnight",
                "12/21||-|C2|usage-cell-no-time",
                "12/21|未返却|-|C2|usage-cell-no-time",
                "12/21|12/22 16:40|-|C2|usage-cell-days-differ",
                "週明け|16:40|-|C2|usage-cell-not-a-time",
                "平成24年12月19日|16:40|-|D2|usage-cell-before-out"
            })
    void theDayOfReturnHasAColumnOfItsOwnAndIsNeverGuessed(
            String day, String time, LocalDateTime inAt, String cell, String code) throws Exception {
        var row = read(row("日付", "持出時刻", "返却日", "返却時刻", "使用者", "媒体"), row("12/20", "9:00", day, time, "保育士Ｂ", "2歳用"))
                .get(0);

        assertThat(row.inAt()).isEqualTo(inAt == null ? null : at(inAt.toString()));
        assertThat(row.faults())
                .extracting(UsagePreview.CellFault::cell)
                .isEqualTo(cell == null ? List.of() : List.of(cell));
        assertThat(row.faults())
                .extracting(UsagePreview.CellFault::sentence)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "16:00|17:10|2012-12-20T17:10|-", "16:00|5時|2012-12-20T17:00|-", "16:00|8時|-|usage-cell-overnight",
                        "16:00|8:30|-|usage-cell-overnight",
                "16:00|翌8:30|2012-12-21T08:30|-", "16:00|翌日 8時半|2012-12-21T08:30|-",
                        "16:00|12/21 8:30|2012-12-21T08:30|-", "16:00|21日 8:30|2012-12-21T08:30|-",
                "23:50～0:20||2012-12-21T00:20|usage-cell-overnight-read"
            })
    void aReturnWithoutItsDayThatCannotBeTheSameDaysIsAskedFor(String out, String in, LocalDateTime inAt, String code)
            throws Exception {
        var row = read(row("日付", "持出時刻", "返却時刻", "使用者", "媒体"), row("12/20", out, in, "保育士Ｂ", "2歳用"))
                .get(0);

        assertThat(row.inAt()).isEqualTo(inAt == null ? null : at(inAt.toString()));
        assertThat(row.faults())
                .extracting(UsagePreview.CellFault::sentence)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "11月|20|2012-11-20T09:00",
                "１１月分|20日|2012-11-20T09:00",
                "平成24年10月|20日（土）|2012-10-20T09:00",
                "H24.10|20|2012-10-20T09:00",
                "2012-10|20|2012-10-20T09:00",
                "記録|20日|-",
                "記録|11/20|2012-11-20T09:00"
            })
    void aDayAloneIsOneOfTheMonthOnTheTabOrIsAskedFor(String sheet, String day, LocalDateTime outAt) throws Exception {
        var row = read(sheet, row("日付", "持出時刻", "返却時刻", "使用者", "媒体"), row(day, "9:00", "9:40", "保育士Ｂ", "2歳用"))
                .get(0);

        assertThat(row.outAt()).isEqualTo(outAt == null ? null : at(outAt.toString()));
        assertThat(row.faults().isEmpty()).isEqualTo(outAt != null);
    }

    @Test
    void aDateOfExcelWithoutItsTimeIsNotMidnight() throws Exception {
        assertThat(read(HEADING, row(LocalDateTime.parse("2012-12-18T00:00"), null, "保育士Ｂ", "2歳用"))
                        .get(0)
                        .faults())
                .extracting(UsagePreview.CellFault::sentence)
                .containsExactly("usage-cell-no-time");
    }

    @Test
    void aMarkForTheDayAboveStandsForIt() throws Exception {
        assertThat(read(
                        row("日付", "持出時刻", "返却時刻", "使用者", "媒体"),
                        row("12/20", "9:00", "9:40", "保育士Ｂ", "2歳用"),
                        row("〃", "10:00", "10:20", "保育士Ｃ", "2歳用")))
                .extracting(UsageRow::outAt)
                .containsExactly(at("2012-12-20T09:00"), at("2012-12-20T10:00"));
    }

    @Test
    void aRowWithoutUserAndMediumSaysSo() throws Exception {
        assertThat(read(HEADING, row("12/18 15:00", null, " ", null, "撮影"))
                        .get(0)
                        .faults())
                .extracting(UsagePreview.CellFault::cell)
                .containsExactly("C2", "D2");
    }

    @Test
    void aTitleAboveTheHeadingAndEmptyRowsDoNotDisturb() throws Exception {
        assertThat(read(
                        row("ＳＤカード使用簿"),
                        row(),
                        HEADING,
                        row("12/18 15:00", "15:20", "保育士Ｂ", "2歳用"),
                        row(" "),
                        row("12/19 9:30", "9:40", "保育士Ｃ", "3歳用")))
                .extracting(UsageRow::row)
                .containsExactly(4, 6);
    }

    @Test
    void theTemplateIsReadAndItsExampleIsNoRecord() {
        assertThatThrownBy(() -> LogFile.read(UsageTemplate.file())).satisfies(refused("usage-file-empty"));
    }

    @Test
    void whatIsNoLogIsRefusedInItsOwnWords() throws Exception {
        var tooMany = new ArrayList<Object[]>(List.<Object[]>of(HEADING));
        IntStream.rangeClosed(1, UsageLimits.ROWS + 1)
                .forEach(number -> tooMany.add(row("12/18 15:00", "15:20", "保育士Ｂ", "2歳用")));

        assertThatThrownBy(() -> LogFile.read("持出日時,返却日時".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused("usage-file-not-excel"));
        assertThatThrownBy(() -> LogFile.read(new byte[0])).satisfies(refused("usage-file-not-excel"));
        assertThatThrownBy(() -> LogFile.read(new byte[] {'P', 'K', 3, 4, 0}))
                .satisfies(refused("usage-file-not-excel"));
        assertThatThrownBy(() -> LogFile.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}))
                .satisfies(refused("usage-file-old-or-locked"));
        assertThatThrownBy(() -> LogFile.read(Excel.of(row("品名", "数量"), row("鉛筆", 3))))
                .satisfies(refused("usage-file-no-heading"));
        assertThatThrownBy(() -> LogFile.read(Excel.of(HEADING))).satisfies(refused("usage-file-empty"));
        assertThatThrownBy(() -> LogFile.read(Excel.of(tooMany.toArray(Object[][]::new))))
                .satisfies(refused("usage-file-too-many-rows"));
    }

    private static Consumer<Throwable> refused(String code) {
        return thrown -> assertThat(((InvalidInput) thrown).violations())
                .extracting(violation -> violation.code())
                .containsExactly(code);
    }

    private static List<UsageRow> read(Object[]... rows) throws Exception {
        return read("記録", rows);
    }

    private static List<UsageRow> read(String sheet, Object[]... rows) throws Exception {
        var reader = new LogReader(
                sheet,
                LocalDateTime.parse("2012-12-28T10:00"),
                new LostLabels(List.of(new LostThing(1, new CaseText("２歳児用ＳＤカード"), null))),
                (code, arguments) -> code);
        return reader.read(LogFile.read(Excel.of(rows)).get(0).rows());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficialTime.ZONE).toInstant();
    }
}
