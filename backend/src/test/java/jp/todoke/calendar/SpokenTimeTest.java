package jp.todoke.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Written on Thursday 2012-12-27 at 10:00; where no day is named the 25th is meant. */
class SpokenTimeTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2012-12-27T10:00");
    private static final LocalDate DAY = LocalDate.parse("2012-12-25");

    @ParameterizedTest
    @CsvSource({
        "16:40, 午後4時40分",
        "午後4時40分, 午後4時40分",
        "１６時４０分頃, 午後4時40分頃",
        "16：40ごろ, 午後4時40分頃",
        "午後 ４時 過ぎ, 午後4時過ぎ",
        "午後四時四十分, 午後4時40分",
        "16時半, 午後4時30分",
        "4:40pm, 午後4時40分",
        "1640, 午後4時40分",
        "0830, 午前8時30分",
        "16:40:00, 午後4時40分",
        "正午, 正午",
        "午後12時30分, 午後0時30分",
        "夕方5時頃, 午後5時頃",
        "朝8時半, 午前8時30分",
        "約16時, 午後4時頃",
        "8:30～, 午前8時30分～",
        "午前8時30分から, 午前8時30分～",
        "08:30以降, 午前8時30分～",
        "0:05, 午前0時5分",
        "午後16時40分, 午後4時40分",
        "16:40～18:00, 午後4時40分～午後6時",
        "16:40-18:00, 午後4時40分～午後6時",
        "午後4時40分～6時, 午後4時40分～午後6時",
        "午後4時40分から午後6時まで, 午後4時40分～午後6時",
        "9:00〜5:00, 午前9時～午後5時",
        "午後4時頃～午後6時過ぎ, 午後4時頃～午後6時過ぎ",
        "16:40～翌日1:00, 午後4時40分～平成24年12月26日（水）午前1時",
        "22:00～24:00, 午後10時～平成24年12月26日（水）午前0時"
    })
    void aTimeIsUnderstoodAsPeopleWriteIt(String written, String words) {
        assertThat(read(written).words()).isEqualTo("平成24年12月25日（火）" + words);
    }

    @ParameterizedTest
    @CsvSource({
        "12/25 16:40～18:00, 平成24年12月25日（火）午後4時40分～午後6時",
        "平 成 24年 12月 27日（木）, 平成24年12月27日（木）",
        "平成二十四年十二月二十七日, 平成24年12月27日（木）",
        "2012-12-25T16:40, 平成24年12月25日（火）午後4時40分",
        "H24.12.25 16:40, 平成24年12月25日（火）午後4時40分",
        "令和元年5月1日, 令和元年5月1日（水）",
        "2012/12/18 15:00, 平成24年12月18日（火）午後3時",
        "12月18日（火）午後3時頃, 平成24年12月18日（火）午後3時頃",
        "12/28, 平成23年12月28日（水）",
        "18日, 平成24年12月18日（火）",
        "28日, 平成24年11月28日（水）",
        "昨日18:00, 平成24年12月26日（水）午後6時",
        "昨夜8時, 平成24年12月26日（水）午後8時",
        "今朝8時半, 平成24年12月27日（木）午前8時30分",
        "一昨日, 平成24年12月25日（火）",
        "同日 午後6時, 平成24年12月25日（火）午後6時",
        "翌朝8時, 平成24年12月26日（水）午前8時",
        "前日, 平成24年12月24日（月）",
        "今, 平成24年12月27日（木）午前10時",
        "10分前, 平成24年12月27日（木）午前9時50分頃",
        "1時間半前, 平成24年12月27日（木）午前8時30分頃",
        "12/18～12/21, 平成24年12月18日（火）～平成24年12月21日（金）",
        "18日～21日, 平成24年12月18日（火）～平成24年12月21日（金）",
        "12/1 16:40, 平成24年12月1日（土）午後4時40分",
        "25日23:00～26日1:00, 平成24年12月25日（火）午後11時～平成24年12月26日（水）午前1時"
    })
    void aDayIsUnderstoodWithAndWithoutItsYear(String written, String words) {
        assertThat(read(written).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "'', time-not-understood",
        "16:40 園長が電話, time-not-understood",
        "～18:00, time-not-understood",
        "24.12.25, time-not-understood",
        "12/116:40, time-not-understood",
        "3日前, time-not-understood",
        "16:70, no-such-time",
        "25:00, no-such-time",
        "2012-02-30, no-such-time",
        "13/5, no-such-time",
        "12/25(水), weekday-differs",
        "午前12時, half-unclear",
        "午後12時, half-unclear",
        "昨夜1時, half-unclear",
        "18:00～16:40, end-before-start"
    })
    void whatIsNotCertainIsNotGuessed(String written, String code) {
        assertThat(catchThrowableOfType(UnreadableTime.class, () -> read(written))
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"4:40, 午後4時40分", "8時, 午後8時", "4:40～6:00, 午後4時40分～午後6時", "4時頃～, 午後4時頃～"})
    void whereTheAfternoonMayBeMeantBothAreOffered(String written, String other) {
        assertThat(read(written).uncertain()).isTrue();
        assertThat(read(written).otherwise().orElseThrow().words()).endsWith(other);
    }

    @ParameterizedTest
    @CsvSource({"8:30", "04:40", "午前4時40分", "16時", "今日 9時"})
    void whereOnlyOneHourCanBeMeantNobodyIsAsked(String written) {
        assertThat(read(written).uncertain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "夕方, 平成24年12月25日（火）夕方",
        "昨日の夕方, 平成24年12月26日（水）夕方",
        "12/20 午前中, 平成24年12月20日（木）午前",
        "昨夜, 平成24年12月26日（水）夜",
        "今朝, 平成24年12月27日（木）朝",
        "20日朝頃, 平成24年12月20日（木）朝頃",
        "昼過ぎ, 平成24年12月25日（火）昼過ぎ",
        "11月下旬, 平成24年11月下旬",
        "平成24年11月中旬頃, 平成24年11月中旬頃",
        "先月, 平成24年11月",
        "2011年4月～2012年9月, 平成23年4月～平成24年9月",
        "令和元年5月, 令和元年5月",
        "平成31年5月, era-differs",
        "12/20以前, 平成24年12月20日（木）以前",
        "12/25 15:00より前, 平成24年12月25日（火）午後3時以前",
        "12/25 16:40～27日, 平成24年12月25日（火）午後4時40分～平成24年12月27日（木）",
        "11/20 19:30頃から翌日, 平成24年11月20日（火）午後7時30分頃～翌日",
        "12/20 朝～夕方, 平成24年12月20日（木）朝～夕方",
        "12/20 夕方～14:00, end-before-start",
        "2012年12月～2012年11月10日, end-before-start",
        "夕方か夜, time-not-understood"
    })
    void whoKnowsNoMinuteSaysWhatTheyKnow(String written, String words) {
        String read;
        try {
            read = read(written).words();
        } catch (UnreadableTime unreadable) {
            read = unreadable.code();
        }
        assertThat(read).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "12/20 16:40, 2012-12-20T16:40, 2012-12-20T16:40",
        "12/20 夕方, 2012-12-20T15:00, 2012-12-20T18:59:59.999999999",
        "12/20, 2012-12-20T00:00, 2012-12-20T23:59:59.999999999",
        "11月中旬, 2012-11-11T00:00, 2012-11-20T23:59:59.999999999",
        "11月下旬, 2012-11-21T00:00, 2012-11-30T23:59:59.999999999",
        "11月, 2012-11-01T00:00, 2012-11-30T23:59:59.999999999",
        "11/20 19:30頃から翌日, 2012-11-20T19:30, 2012-11-21T23:59:59.999999999",
        "12/20以前, , 2012-12-20T23:59:59.999999999"
    })
    void whatIsToldAllowsAnEarliestAndALatestInstant(String written, LocalDateTime earliest, LocalDateTime latest) {
        var time = read(written).time();
        assertThat(time.earliest() == null ? null : local(time.earliest())).isEqualTo(earliest);
        assertThat(local(time.latest())).isEqualTo(latest);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, OfficialTime.ZONE);
    }

    @Test
    void aNightShiftsEndIsLookedForAfterItsStart() {
        assertThat(SpokenTime.read("12/31 23:00～1/1 1:00", LocalDateTime.parse("2013-01-04T09:00"), DAY)
                        .words())
                .isEqualTo("平成24年12月31日（月）午後11時～平成25年1月1日（火）午前1時");
    }

    static Stream<String> table() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/calendar/spoken-times.csv")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    /** The screens write the moments of the same table in the same words. */
    @ParameterizedTest
    @MethodSource("table")
    void whatIsUnderstoodAndWhatIsNotStandsInATable(String line) {
        var row = line.split("\\|", -1);
        var now = LocalDateTime.parse("2026-11-27T10:00");
        if (row[1].isEmpty()) {
            assertThat(catchThrowableOfType(
                            UnreadableTime.class, () -> SpokenTime.read(row[0], now, LocalDate.parse("2026-11-25"))))
                    .extracting(UnreadableTime::code)
                    .isEqualTo(row[3]);
            return;
        }
        var time = SpokenTime.read(row[0], now, LocalDate.parse("2026-11-25"));
        assertThat(time.words()).isEqualTo(row[3]);
        assertThat(moment(time.time().start())).isEqualTo(row[1]);
        assertThat(moment(time.time().end())).isEqualTo(row[2]);
        assertThat(time.overnight()).isEqualTo(row[4].equals("night"));
        assertThat(time.overnight() && time.otherwise().isPresent()).isFalse();
    }

    private static String moment(ToldMoment moment) {
        return moment == null
                ? ""
                : moment.at() == null
                        ? moment.on().toString()
                        : LocalDateTime.ofInstant(moment.at(), OfficialTime.ZONE)
                                .toString();
    }

    private static SpokenTime read(String written) {
        return SpokenTime.read(written, NOW, DAY);
    }
}
