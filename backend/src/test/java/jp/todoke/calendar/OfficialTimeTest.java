package jp.todoke.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialTimeTest {

    @ParameterizedTest
    @CsvSource({
            "2013-01-17, 平成25年1月17日（木）", "2012-12-27, 平 成 24年 12月 27日（木）", "1989-01-07, 昭和64年1月7日（土）",
            "1989-01-08, 平成元年1月8日（日）", "2019-04-30, 平成31年4月30日（火）", "2019-05-01, 令和元年5月1日（水）",
            "1926-12-24, 大正15年12月24日（金）", "1912-07-29, 明治45年7月29日（月）"})
    void aDayIsWrittenInItsEra(LocalDate day, String written) {
        assertThat(OfficialTime.dateAndWeekday(day)).isEqualTo(written.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({
            "16:40, 午後4時40分", "18:00, 午後６時", "08:30, 午前8時30分", "09:40, 午前９時４０分", "13:35, 午後１時35分",
            "12:00, 正午", "12:05, 午後0時5分", "00:00, 午前0時"})
    void aTimeReadsAsInThePublishedPaper(LocalTime time, String written) {
        assertThat(OfficialTime.time(time)).isEqualTo(plain(written));
    }

    @Test
    void aSearchFromAfternoonToEveningIsOneRange() {
        assertThat(OfficialTime.range(at("2012-12-25T16:40"), at("2012-12-25T18:00"))).isEqualTo("午後4時40分～午後6時");
    }

    @Test
    void aSearchPastMidnightNamesTheNextDay() {
        assertThat(OfficialTime.range(at("2012-12-25T23:00"), at("2012-12-26T01:00")))
                .isEqualTo("午後11時～平成24年12月26日（水）午前1時");
    }

    @Test
    void aSearchWhoseEndNobodyWroteDownStaysOpen() {
        assertThat(OfficialTime.openRange(at("2012-12-26T08:30"))).isEqualTo("午前8時30分～");
    }

    @ParameterizedTest
    @CsvSource({"2013-03-31, 2012, 平成24年度", "2013-04-01, 2013, 平成25年度", "2019-04-01, 2019, 令和元年度", "2026-11-23, 2026, 令和8年度"})
    void theFiscalYearBeginsOnTheFirstOfApril(LocalDate day, int year, String words) {
        assertThat(OfficialTime.fiscalYear(day)).isEqualTo(year);
        assertThat(OfficialTime.fiscalYearInWords(year)).isEqualTo(words);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+09:00").toInstant();
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replace(" ", "");
    }
}
