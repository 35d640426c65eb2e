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
        var row = read(HEADING, row("平成24年12月18日（火）午後3時", "午後３時２０分", "保育士Ｂ", "2歳用", "誕生児の撮影", "事務所には副園長在席")).get(0);

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
    @CsvSource(delimiter = '|', value = {
        "H24.12.18 15:00|15:20|2012-12-18T15:00|2012-12-18T15:20", "平 成 24年 12月 18日 午 後 ３時|午後３時２０分|2012-12-18T15:00|2012-12-18T15:20",
        "12/18 15:00|15時20分|2012-12-18T15:00|2012-12-18T15:20", "１２月１８日　午後３時|3時20分|2012-12-18T15:00|2012-12-18T15:20",
        "2012-12-18 15:00|2012-12-19 9:40|2012-12-18T15:00|2012-12-19T09:40", "12/18 午後3時～3時20分||2012-12-18T15:00|2012-12-18T15:20",
        "12/18 午後3時頃|午後3時20分過ぎ|2012-12-18T15:00|2012-12-18T15:20", "12月18日 15:00|翌日 9:00|2012-12-18T15:00|2012-12-19T09:00"})
    void sloppySpellingsAreReadAsTheyWereMeant(String out, String in, LocalDateTime outAt, LocalDateTime inAt) throws Exception {
        var row = read(HEADING, row(out, in, "保育士Ｂ", "2歳用")).get(0);

        assertThat(row.outAt()).isEqualTo(at(outAt.toString()));
        assertThat(row.inAt()).isEqualTo(at(inAt.toString()));
        assertThat(row.approx()).isEqualTo(out.contains("頃"));
        assertThat(row.faults()).isEmpty();
    }

    @Test
    void datesOfExcelAreReadWhateverTheirFormatAndFormulasByTheirStoredValue() throws Exception {
        var rows = read(HEADING,
                row(LocalDateTime.parse("2012-12-18T15:00"), LocalDateTime.parse("2012-12-18T15:20"), "保育士Ｂ", "2歳用"),
                row(LocalDateTime.parse("2012-12-19T09:30"), 0.402777777777778, "保育士Ｃ", 3),
                row("=A3+1", "=\"午前\"&\"10時\"", "=\"保育士\"&\"Ｄ\"", "5歳用"));

        assertThat(rows).extracting(UsageRow::outAt).containsExactly(at("2012-12-18T15:00"), at("2012-12-19T09:30"), at("2012-12-20T09:30"));
        assertThat(rows).extracting(UsageRow::inAt).containsExactly(at("2012-12-18T15:20"), at("2012-12-19T09:40"), at("2012-12-20T10:00"));
        assertThat(rows.get(1).media()).containsExactly("3");
        assertThat(rows.get(2).user()).isEqualTo("保育士Ｄ");
        assertThat(rows).allSatisfy(row -> assertThat(row.faults()).isEmpty());
    }

    @Test
    void aColumnOfDaysIsCarriedDown() throws Exception {
        var rows = read(row("№", "日　付", "持ち出し", "返却", "氏名", "カード（年齢）"),
                row(1, "12月19日（水）", "9:30", "9:40", "保育士Ｃ", "3歳用"), row(2, null, "10時", "10時15分", "保育士Ｂ", "4歳用"));

        assertThat(rows).extracting(UsageRow::outAt).containsExactly(at("2012-12-19T09:30"), at("2012-12-19T10:00"));
        assertThat(rows.get(1).inAt()).isEqualTo(at("2012-12-19T10:15"));
    }

    @Test
    void twoCardsAtOnceAreTwoMediaAndNoReturnIsNone() throws Exception {
        var rows = read(HEADING, row("12/20 16:30", "未返却", "保育士Ｃ", "3歳用、5歳用"), row("12/21 13:30", "－", "保育士Ｅ", "２歳児・5歳用"));

        assertThat(rows.get(0).media()).containsExactly("3歳用", "5歳用");
        assertThat(rows.get(0).inAt()).isNull();
        assertThat(rows.get(0).lostMedia()).isEmpty();
        assertThat(rows.get(1).lostMedia()).containsExactly(1);
        assertThat(rows).allSatisfy(row -> assertThat(row.faults()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "さっき||A2|usage-cell-not-a-time", "午後3時||A2|usage-cell-no-day", "12月18日||A2|usage-cell-no-time",
        "24.12.18 15:00||A2|usage-cell-not-a-time", "2月30日 15:00||A2|usage-cell-no-such-time", "12月18日（水）15時||A2|usage-cell-weekday-differs",
        "12/18 午前12時||A2|usage-cell-half-unclear", "||A2|usage-cell-empty", "12/18 3:00||A2|usage-cell-morning-or-afternoon",
        "12/18 15:00|夕方|B2|usage-cell-not-a-time", "12/18 15:00|12/18 14:00|B2|usage-cell-before-out", "=1/0||A2|usage-cell-broken"})
    void whatCannotBeReadIsToldWithItsCell(String out, String in, String cell, String code) throws Exception {
        var faults = read(HEADING, row(out, in, "保育士Ｂ", "2歳用")).get(0).faults();

        assertThat(faults).extracting(UsagePreview.CellFault::cell).containsExactly(cell);
        assertThat(faults).extracting(UsagePreview.CellFault::sentence).containsExactly(code);
    }

    @Test
    void aRowWithoutUserAndMediumSaysSo() throws Exception {
        assertThat(read(HEADING, row("12/18 15:00", null, " ", null, "撮影")).get(0).faults())
                .extracting(UsagePreview.CellFault::cell).containsExactly("C2", "D2");
    }

    @Test
    void aTitleAboveTheHeadingAndEmptyRowsDoNotDisturb() throws Exception {
        assertThat(read(row("ＳＤカード使用簿"), row(), HEADING, row("12/18 15:00", "15:20", "保育士Ｂ", "2歳用"), row(" "), row("12/19 9:30", "9:40", "保育士Ｃ", "3歳用")))
                .extracting(UsageRow::row).containsExactly(4, 6);
    }

    @Test
    void theTemplateIsReadAndItsExampleIsNoRecord() {
        assertThatThrownBy(() -> LogSheet.read(UsageTemplate.file())).satisfies(refused("usage-file-empty"));
    }

    @Test
    void whatIsNoLogIsRefusedInItsOwnWords() throws Exception {
        var tooMany = new ArrayList<Object[]>(List.<Object[]>of(HEADING));
        IntStream.rangeClosed(1, UsageLimits.ROWS + 1).forEach(number -> tooMany.add(row("12/18 15:00", "15:20", "保育士Ｂ", "2歳用")));

        assertThatThrownBy(() -> LogSheet.read("持出日時,返却日時".getBytes(StandardCharsets.UTF_8))).satisfies(refused("usage-file-not-excel"));
        assertThatThrownBy(() -> LogSheet.read(new byte[0])).satisfies(refused("usage-file-not-excel"));
        assertThatThrownBy(() -> LogSheet.read(new byte[] {'P', 'K', 3, 4, 0})).satisfies(refused("usage-file-not-excel"));
        assertThatThrownBy(() -> LogSheet.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11})).satisfies(refused("usage-file-old-or-locked"));
        assertThatThrownBy(() -> LogSheet.read(Excel.of(row("品名", "数量"), row("鉛筆", 3)))).satisfies(refused("usage-file-no-heading"));
        assertThatThrownBy(() -> LogSheet.read(Excel.of(HEADING))).satisfies(refused("usage-file-empty"));
        assertThatThrownBy(() -> LogSheet.read(Excel.of(tooMany.toArray(Object[][]::new)))).satisfies(refused("usage-file-too-many-rows"));
    }

    private static Consumer<Throwable> refused(String code) {
        return thrown -> assertThat(((InvalidInput) thrown).violations()).extracting(violation -> violation.code()).containsExactly(code);
    }

    private static List<UsageRow> read(Object[]... rows) throws Exception {
        var reader = new LogReader(LocalDateTime.parse("2012-12-28T10:00"), new LostLabels(List.of(new LostThing(1, new CaseText("２歳児用ＳＤカード"), null))),
                (code, arguments) -> code);
        return reader.read(LogSheet.read(Excel.of(rows)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficialTime.ZONE).toInstant();
    }
}
