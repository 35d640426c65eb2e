package jp.todoke.incident.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.SentTime;
import jp.todoke.calendar.SpokenTime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a first report may say of when it was noticed and seen last, told on 25 December at five. */
class FirstReportCheckTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2012-12-25T17:00");

    @ParameterizedTest
    @CsvSource({
        // noticed | seen last | what is refused
        "16:40,        12/18 15:20,  ''",
        "夕方,         昨日の午後,   ''",
        "昨日の午後,   昨日の夕方,   ''",
        "12/25,        12/25 16:44,  ''",
        "16:40,        12/25,        ''",
        "16:40頃,      16:44,        ''",
        "16:40,        16:44頃,      ''",
        "16:40過ぎ,    16:44,        ''",
        "-,            12/25,        ''",
        "16:40,        16:44,        place.lastSeenAt.startsAt seen-after-noticed",
        "昨日の夕方,   12/25,        place.lastSeenAt.startsOn seen-after-noticed",
        "昨日,         12/25 午前,   place.lastSeenAt.startsOn seen-after-noticed",
        "昨日以前,     12/20,        noticedAt.time.startAbout known-no-earliest",
    })
    void timesThatContradictEachOtherAreRefusedAndRoughOnesAreNot(String noticed, String seen, String refused) {
        assertThat(refusals(noticed.equals("-") ? null : sent(noticed), sent(seen)))
                .containsExactlyElementsOf(
                        Stream.of(refused).filter(each -> !each.isEmpty()).toList());
    }

    @ParameterizedTest
    @CsvSource({"2012-12-26, true", "2012-12-25, false"})
    void aDayThatHasNotBegunLiesAhead(LocalDate day, boolean ahead) {
        var sent = new SentTime(day, null, null, null, null, null, null, null, null, null, false, null);

        assertThat(refusals(sent, null)).isEqualTo(ahead ? List.of("noticedAt.time.startsOn future") : List.of());
    }

    private static List<String> refusals(@Nullable SentTime noticed, @Nullable SentTime seen) {
        try {
            FirstReportCheck.check(
                    new FirstReport(
                            new FirstReport.Noticed(noticed, noticed == null),
                            new FirstReport.What(IncidentKind.LOSS, null, MediumKind.SD_CARD, ""),
                            new FirstReport.Whose(List.of(PersonGroup.CHILDREN), ""),
                            new FirstReport.Persons(null, null, true),
                            new FirstReport.Place("", seen, false),
                            Malice.NO,
                            null,
                            null,
                            null),
                    Instant.parse("2012-12-25T08:00:00Z"));
            return List.of();
        } catch (InvalidInput refused) {
            return refused.violations().stream()
                    .map(each -> each.field() + " " + each.code())
                    .toList();
        }
    }

    /** As the screen sends what the application understood. */
    private static SentTime sent(String text) {
        var time = SpokenTime.read(text, NOW, NOW.toLocalDate()).time();
        return new SentTime(
                time.startsOn(),
                time.startsAt(),
                time.startPart(),
                time.startPrecision(),
                time.startAbout(),
                time.endsOn(),
                time.endsAt(),
                time.endPart(),
                time.endPrecision(),
                time.endAbout(),
                time.openEnd(),
                time.said());
    }
}
