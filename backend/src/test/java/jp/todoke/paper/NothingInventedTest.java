package jp.todoke.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.extent.AffectedCount;
import jp.todoke.incident.extent.Circumstances;
import jp.todoke.incident.extent.CountSeries;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.incident.report.FirstReport.Question;
import jp.todoke.incident.report.GivenReport;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 「分からない」 stands in a paper only where somebody said so, 「記入なし」 where nobody was asked, and an answered choice always.
 */
class NothingInventedTest {

    private static final Instant AT = Instant.parse("2012-12-25T07:40:00Z");

    static Stream<MediumKind> media() {
        return Arrays.stream(MediumKind.values()).filter(medium -> medium != MediumKind.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("media")
    void choicesThatWereAnsweredStandInThePaperThoughNoWordWasTyped(MediumKind medium) {
        for (var kind : IncidentKind.values()) {
            for (var group : PersonGroup.values()) {
                if (group == PersonGroup.UNKNOWN) {
                    continue;
                }
                var paper = paper(report(kind, medium, List.of(group), 22, List.of()));

                assertThat(paper)
                        .contains(group.label())
                        .doesNotContain(AbsentFact.UNKNOWN.word())
                        .doesNotContain(AbsentFact.NOT_ENTERED.word());
                assertThat(paper).contains(medium == MediumKind.OTHER ? "その他" : medium.label());
            }
        }
    }

    @Test
    void whatNobodyKnowsIsSaidToBeUnknown() {
        assertThat(paper(report(
                        IncidentKind.UNKNOWN, MediumKind.UNKNOWN, List.of(PersonGroup.UNKNOWN), null, List.of())))
                .isEqualTo("媒体　分からない\n対象者　分からない\n本人の数　分からない");
    }

    @Test
    void whatNobodyAskedIsNotSaidToBeUnknown() {
        assertThat(paper(report(
                        IncidentKind.UNKNOWN,
                        MediumKind.UNKNOWN,
                        List.of(PersonGroup.UNKNOWN),
                        null,
                        List.of(Question.values()))))
                .isEqualTo("媒体　記入なし\n対象者　記入なし\n本人の数　記入なし");
    }

    private static String paper(GivenReport report) {
        var counts = report.personsMin() == null
                ? List.<AffectedCount>of()
                : List.of(new AffectedCount(
                        1,
                        AT,
                        null,
                        CountUnit.PERSONS,
                        report.personsMin(),
                        null,
                        false,
                        false,
                        new CaseText("第一報"),
                        null,
                        null,
                        null,
                        new CaseText("園長"),
                        AT));
        var facts = new CaseFacts.Facts(
                null,
                report,
                List.of(),
                List.of(),
                new CountSeries(counts),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return String.join(
                "\n",
                LostThingsSection.blocks(facts, Mask.ofNobody()).stream()
                        .map(OfficialPaper.Block::text)
                        .toList());
    }

    private static GivenReport report(
            IncidentKind kind, MediumKind medium, List<PersonGroup> groups, Integer persons, List<Question> notAsked) {
        return new GivenReport(
                ToldTime.at(AT),
                kind,
                null,
                medium,
                null,
                groups,
                null,
                persons,
                null,
                null,
                false,
                null,
                Malice.NO,
                Circumstances.NOT_ASKED,
                "F001",
                new CaseText("園長"),
                "園長",
                AT,
                null,
                null,
                notAsked);
    }
}
