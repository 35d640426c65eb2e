package jp.todoke.calendar;

import static jp.todoke.calendar.SyukujitsuFile.official;
import static jp.todoke.calendar.SyukujitsuFile.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class HolidaysListTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final String HEADING = "国民の祝日・休日月日,国民の祝日・休日名称";

    @Test
    void theOfficialFileIsReadByteForByteWithEitherEndOfLine() throws IOException {
        var unix = HolidaysList.read(SyukujitsuFile.bytes(), TODAY);
        var windows = HolidaysList.read(official(SyukujitsuFile.text().replace("\n", "\r\n") + "\r\n"), TODAY);

        assertThat(unix.days()).hasSizeGreaterThan(1000).isEqualTo(windows.days());
        assertThat(unix.firstYear()).isEqualTo(1955);
        assertThat(unix.lastYear()).isEqualTo(2024);
    }

    @Test
    void aFileSavedAgainAsUtf8IsNamed() throws IOException {
        refused(utf8(SyukujitsuFile.text()), "list-utf8");
        refused(utf8("\ufeff" + SyukujitsuFile.text()), "list-utf8");
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        refused(SyukujitsuFile.text().getBytes(StandardCharsets.UTF_16), "list-encoding");
        refused(new byte[] {(byte) 0x8d, (byte) 0xff, (byte) 0xff, 'a', 'b'}, "list-encoding");
    }

    @Test
    void anotherFileIsNamed() {
        refused(new byte[0], "list-empty");
        refused(official("PK\u0003\u0004 workbook"), "list-not-csv");
        refused(official("%PDF-1.7"), "list-not-csv");
        refused(official("<!doctype html><title>内閣府</title>"), "list-not-csv");
        refused(new byte[1_000_001], "list-not-csv");
        refused(official("氏名,住所\n山田,みどり野市\n"), "list-other-file");
        refused(utf8("氏名,住所\n山田,みどり野市\n"), "list-other-file");
        refused(official("name,address\n"), "list-other-file");
        refused(official(HEADING + "\n"), "list-half");
    }

    @Test
    void halfAFileIsRefusedWhereverItIsCut() throws IOException {
        var whole = SyukujitsuFile.bytes();

        for (int length : new int[] {
            whole.length - 1,
            whole.length - 2,
            whole.length - 3,
            whole.length - 8,
            whole.length - 16,
            whole.length / 2,
            whole.length / 3
        }) {
            assertThatThrownBy(() -> HolidaysList.read(Arrays.copyOf(whole, length), TODAY))
                    .as("cut after %d", length)
                    .isInstanceOf(InvalidInput.class);
        }
        refused(Arrays.copyOf(whole, whole.length - 1), "list-cut");
        refused(Arrays.copyOf(whole, whole.length - 2), "list-half");
        refused(Arrays.copyOf(whole, whole.length - 16), "list-half");
    }

    @Test
    void aFileThatLacksItsMiddleOrWasWrittenOnIsRefused() throws IOException {
        refused(official(SyukujitsuFile.text().replaceAll("1999/[^\n]*\n", "")), "list-year-not-whole");
        refused(official(SyukujitsuFile.text().replace("2012/1/1,元日", "2012/1/32,元日")), "list-line");
        refused(official(SyukujitsuFile.text().replace("2012/1/1,元日", "みどり野市の休み")), "list-line");
        refused(official(SyukujitsuFile.text().replace("2012/1/9,成人の日", "2011/1/9,成人の日")), "list-order");
    }

    @Test
    void anOldListIsRefusedWithItsLastYear() throws IOException {
        var whole = SyukujitsuFile.bytes();

        assertThatThrownBy(() -> HolidaysList.read(whole, LocalDate.of(2025, 1, 1)))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(
                                refusal.violations().get(0).arguments())
                        .containsExactly("2024"));
    }

    @Test
    void aDifferenceIsMissingSurplusOrAnotherName() throws IOException {
        var list = HolidaysList.read(
                official(SyukujitsuFile.text()
                        .replace("2023/2/11,建国記念の日\n", "")
                        .replace("2023/3/21,春分の日", "2023/3/20,春分の日")
                        .replace("2023/5/4,みどりの日", "2023/5/4,自然の日")),
                TODAY);

        assertThat(HolidayDifference.between(list, Holidays.kept()))
                .singleElement()
                .satisfies(year -> {
                    assertThat(year.year()).isEqualTo(2023);
                    assertThat(year.missing())
                            .extracting(day -> day.day() + day.listed())
                            .containsExactly("2023-03-20春分の日");
                    assertThat(year.surplus())
                            .extracting(day -> day.day() + day.believed())
                            .containsExactly("2023-02-11建国記念の日", "2023-03-21春分の日");
                    assertThat(year.renamed())
                            .extracting(day -> day.believed() + day.listed())
                            .containsExactly("みどりの日自然の日");
                });
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> HolidaysList.read(file, TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .extracting("field", "code")
                        .containsExactly("file", code));
    }
}
