package jp.todoke.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialTimeTest {

    static Stream<Arguments> table() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/calendar/official-times.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .map(row -> arguments(row[0], row[1], row[2], row[3]));
    }

    /** The screens write the times of the same table in the same words. */
    @ParameterizedTest
    @MethodSource("table")
    void papersAndScreensWriteATimeInTheSameWords(String what, String given, String japanese, String english) {
        assertThat(japanese(what, given)).isEqualTo(japanese);
        if (!english.isEmpty() && !what.equals("case")) {
            assertThat(english(what, given)).isEqualTo(english);
        }
    }

    private static String japanese(String what, String given) {
        return switch (what) {
            case "date" -> OfficialTime.dateAndWeekday(LocalDate.parse(given));
            case "time" -> OfficialTime.time(LocalTime.parse(given));
            case "moment" -> OfficialTime.dateAndTime(Instant.parse(given));
            case "limit" -> OfficialTime.limit(Instant.parse(given));
            case "about" -> OfficialTime.approximately(OfficialTime.dateAndTime(Instant.parse(given)));
            case "year" -> OfficialTime.fiscalYearInWords(Integer.parseInt(given));
            case "case" -> OfficialTime.caseNumber(new IncidentId(given));
            case "span" -> {
                var ends = given.split("/");
                var start = Instant.parse(ends[0]);
                yield OfficialTime.dateAndWeekday(OfficialTime.dayOf(start))
                        + OfficialTime.range(start, Instant.parse(ends[1]));
            }
            default -> throw new IllegalArgumentException("the table has a kind of its own: " + what);
        };
    }

    private static String english(String what, String given) {
        return switch (what) {
            case "date" -> EnglishTime.date(LocalDate.parse(given));
            case "time" -> EnglishTime.time(LocalTime.parse(given));
            case "moment" -> EnglishTime.dateAndTime(Instant.parse(given));
            case "limit" -> EnglishTime.limit(Instant.parse(given));
            default -> throw new IllegalArgumentException("no English is written of a " + what);
        };
    }

    @ParameterizedTest
    @CsvSource({"2013-01-17, 平成25年1月17日（木）", "2012-12-27, 平 成 24年 12月 27日（木）"})
    void aDayReadsAsInThePublishedPaper(LocalDate day, String written) {
        assertThat(OfficialTime.dateAndWeekday(day)).isEqualTo(written.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({"16:40, 午後4時40分", "18:00, 午後６時", "08:30, 午前8時30分", "09:40, 午前９時４０分", "13:35, 午後１時35分"})
    void aTimeReadsAsInThePublishedPaper(LocalTime time, String written) {
        assertThat(OfficialTime.time(time)).isEqualTo(plain(written));
    }

    @Test
    void aSearchWhoseEndNobodyWroteDownStaysOpen() {
        assertThat(OfficialTime.openRange(at("2012-12-26T08:30"))).isEqualTo("午前8時30分～");
    }

    @ParameterizedTest
    @CsvSource({"2013-03-31, 2012", "2013-04-01, 2013", "2019-04-01, 2019", "2026-11-23, 2026"})
    void theFiscalYearBeginsOnTheFirstOfApril(LocalDate day, int year) {
        assertThat(OfficialTime.fiscalYear(day)).isEqualTo(year);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+09:00").toInstant();
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replace(" ", "");
    }
}
