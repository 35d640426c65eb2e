package jp.todoke.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.todoke.calendar.About;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.extent.AffectedCount;
import jp.todoke.incident.extent.Circumstances;
import jp.todoke.incident.extent.CountSeries;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.incident.report.FirstReport.Question;
import jp.todoke.incident.report.GivenReport;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that forms begin with say what was given, and nothing else. */
class ComposedTextsTest {

    private static final Instant AT = Instant.parse("2012-12-25T07:40:00Z");
    private static final List<CourseEntry> COURSE = List.of(
            entry(EntryKind.DISCOVERY, "2012-12-25T07:40:00Z", "保育士Ａ", "カードがないことに気付いた。"),
            entry(EntryKind.SEARCH, "2012-12-25T08:00:00Z", "園長", "事務室を捜した。"),
            entry(EntryKind.SEARCH, "2012-12-26T00:00:00Z", "園長", "書庫を捜した。"));

    @Test
    void theHeadsReportIsTheFirstReportAndTheSearchInWords() {
        var words = ReportComposer.words(facts(given(), COURSE));

        assertThat(words.text().value())
                .isEqualTo(
                        """
                平成24年12月25日（火）午後4時40分頃に気付いたＳＤカードの紛失について報告した。
                ２歳児用のカードが見当たらない。
                対象は、子ども・保護者の情報（写真）。
                人数は、22名～46名。
                場所は、事務室。
                最後に確認したのは、平成24年12月21日（金）午後5時頃。
                盗難や不正の疑いは、ない。
                これまでの捜索
                平成24年12月25日（火）
                午後5時　園長　事務室を捜した。
                平成24年12月26日（水）
                午前9時　園長　書庫を捜した。""");
        assertThat(words.from()).containsExactly(ProposedFrom.FIRST_REPORT, ProposedFrom.COURSE);
    }

    @ParameterizedTest
    @MethodSource("silent")
    void whatNobodyGaveStandsInNoText(GivenReport report) {
        var texts = Stream.concat(
                        Stream.of(ReportComposer.words(facts(report, List.of()))),
                        WrittenReportComposer.texts(facts(report, List.of())).stream())
                .map(text -> text.text().value())
                .toList();

        assertThat(texts).containsExactly("個人情報に係る事故について報告した。");
    }

    static Stream<GivenReport> silent() {
        return Stream.of(unknown(List.of()), unknown(List.of(Question.values())));
    }

    @Test
    void theNumberOfPersonsInAFilingIsUnknownOnlyWhereSomebodySaidSo() {
        assertThat(FilingComposer.persons(facts(given(), List.of()), words(given())))
                .isEqualTo("22名～46名");
        assertThat(FilingComposer.persons(facts(unknown(List.of()), List.of()), words(unknown(List.of()))))
                .isEqualTo(AbsentFact.UNKNOWN.word());
        var notAsked = unknown(List.of(Question.PERSONS));
        assertThat(FilingComposer.persons(facts(notAsked, List.of()), words(notAsked)))
                .isEmpty();
    }

    @Test
    void theNewestCountOfPersonsStandsForTheFirstReportsAndSheetsAreNoPersons() {
        var facts = new CaseFacts.Facts(
                null,
                given(),
                List.of(),
                List.of(),
                new CountSeries(List.of(count(CountUnit.SHEETS, 41), count(CountUnit.PERSONS, 30))),
                List.of(),
                List.of(),
                COURSE,
                List.of(),
                List.of());

        assertThat(ReportComposer.words(facts).text().value())
                .contains("人数は、30名。")
                .doesNotContain("41")
                .doesNotContain("46");
    }

    @ParameterizedTest
    @EnumSource(IncidentKind.class)
    void everyKindMakesASentence(IncidentKind kind) {
        for (var medium : MediumKind.values()) {
            var report = report(kind, medium, List.of(PersonGroup.RESIDENTS), null, List.of());

            assertThat(words(report).happened())
                    .doesNotMatch(".*[^へ]の不正アクセス")
                    .doesNotContain("の事故")
                    .startsWith(medium.label());
        }
    }

    @Test
    void theWrittenReportTellsTheWholeCourseWithTheDaysAndTheNumber() {
        var course = WrittenReportComposer.texts(facts(given(), COURSE)).stream()
                .filter(text -> text.field().equals("course"))
                .findFirst()
                .orElseThrow();

        assertThat(course.text().value())
                .isEqualTo(
                        """
                平成24年12月25日（火）
                午後4時40分　保育士Ａ　カードがないことに気付いた。
                午後5時　園長　事務室を捜した。
                平成24年12月26日（水）
                午前9時　園長　書庫を捜した。
                人数は、22名～46名。""");
    }

    @Test
    void theWrittenReportSaysAboutWhenItWasLastSeenWhereTheFirstReportSaidAbout() {
        var kept = WrittenReportComposer.texts(facts(given(), COURSE)).stream()
                .filter(text -> text.field().equals("managementState"))
                .findFirst()
                .orElseThrow();

        assertThat(kept.text().value())
                .isEqualTo(
                        """
                ＳＤカード
                記録されていた情報は、子ども・保護者の情報（写真）。
                保管または使用の場所は、事務室。
                最後に確認したのは、平成24年12月21日（金）午後5時頃。""");
    }

    @Test
    void aLongCourseFillsTheFieldWithWholeLinesAndNoMore() {
        var many = Stream.generate(() -> entry(EntryKind.OTHER, "2012-12-25T07:40:00Z", "園長", "あ".repeat(900)))
                .limit(20)
                .toList();
        var course = WrittenReportComposer.texts(facts(given(), many)).stream()
                .filter(text -> text.field().equals("course"))
                .findFirst()
                .orElseThrow();

        assertThat(course.text().value().length()).isBetween(7000, 8000);
        assertThat(course.text().value()).endsWith("あ");
    }

    @Test
    void eachLineOfTheMeasuresToComeIsOneMeasureWithoutItsNumber() {
        assertThat(PlanComposer.measures(
                        "（１）終業時に枚数を数える。\n\n２．声をかける。\n・ 持ち出しを禁じる。\n③ 研修を行う。\n10名で点検する。\n　一度に持ち出すのは１枚とする。"))
                .containsExactly("終業時に枚数を数える。", "声をかける。", "持ち出しを禁じる。", "研修を行う。", "10名で点検する。", "一度に持ち出すのは１枚とする。");
    }

    private static FactWords words(GivenReport report) {
        return new FactWords(facts(report, List.of()), UnaryOperator.identity());
    }

    private static CaseFacts.Facts facts(GivenReport report, List<CourseEntry> course) {
        return new CaseFacts.Facts(
                null,
                report,
                List.of(),
                List.of(),
                new CountSeries(counts(report)),
                List.of(),
                List.of(),
                course,
                List.of(),
                List.of());
    }

    /** A number that the first report gives begins the series of counts. */
    private static List<AffectedCount> counts(GivenReport report) {
        return report.personsMin() == null && report.personsMax() == null
                ? List.of()
                : List.of(new AffectedCount(
                        1,
                        AT,
                        null,
                        CountUnit.PERSONS,
                        report.personsMin(),
                        report.personsMax(),
                        false,
                        false,
                        new CaseText("第一報"),
                        null,
                        null,
                        null,
                        new CaseText("園長"),
                        AT));
    }

    private static GivenReport given() {
        return new GivenReport(
                ToldTime.at(AT, About.AROUND),
                IncidentKind.LOSS,
                null,
                MediumKind.SD_CARD,
                new CaseText("２歳児用のカードが見当たらない。"),
                List.of(PersonGroup.CHILDREN, PersonGroup.GUARDIANS),
                new CaseText("写真"),
                22,
                46,
                new CaseText("事務室"),
                false,
                ToldTime.at(Instant.parse("2012-12-21T08:00:00Z"), About.AROUND),
                Malice.NO,
                Circumstances.NOT_ASKED,
                "F001",
                new CaseText("保育士Ａ"),
                "保育士",
                AT,
                null,
                null,
                List.of());
    }

    private static GivenReport unknown(List<Question> notAsked) {
        return new GivenReport(
                null,
                IncidentKind.UNKNOWN,
                null,
                MediumKind.UNKNOWN,
                null,
                List.of(PersonGroup.UNKNOWN),
                null,
                null,
                null,
                null,
                true,
                null,
                Malice.UNKNOWN,
                Circumstances.NOT_ASKED,
                "F001",
                new CaseText("保育士Ａ"),
                "保育士",
                AT,
                null,
                null,
                notAsked);
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
                persons,
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

    private static AffectedCount count(CountUnit unit, int number) {
        return new AffectedCount(
                1,
                AT,
                null,
                unit,
                number,
                number,
                false,
                false,
                new CaseText("記録簿"),
                null,
                null,
                null,
                new CaseText("園長"),
                AT);
    }

    private static CourseEntry entry(EntryKind kind, String at, String actor, String what) {
        return new CourseEntry(
                1,
                ToldTime.at(Instant.parse(at)),
                new CaseText(actor),
                new CaseText(what),
                kind,
                "test",
                new CaseText(actor),
                AT,
                null,
                null,
                false,
                null);
    }
}
