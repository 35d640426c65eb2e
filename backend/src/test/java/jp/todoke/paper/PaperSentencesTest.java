package jp.todoke.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Happened;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.extent.AffectedCount;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.people.Mask;
import jp.todoke.paper.CouncilPaper.Block;
import jp.todoke.paper.CouncilPaper.Kind;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an official paper never prints, and what it says instead. */
class PaperSentencesTest {

    private static final Instant AT = Instant.parse("2012-12-25T07:40:00Z");
    private static final CaseText CLERK = new CaseText("保育士");
    private static final Mask NOBODY = Mask.ofNobody();

    @ParameterizedTest
    @CsvSource({
        "園長, 園内を捜した。, 園長　園内を捜した。",
        "園長, 園長が園内を捜した。, 園長　園内を捜した。",
        "園長, 園長は、園内を捜した。, 園長　園内を捜した。",
        "保育士Ａ, 副園長が書庫を確かめた。, 副園長が書庫を確かめた。",
        "園長, 保育士Ｂが棚を見た。, 保育士Ｂが棚を見た。",
        "園長, 全員が集まった。, 園長　全員が集まった。",
        "園長, 校長室は施錠されていた。, 園長　校長室は施錠されていた。",
        "保育課, 市ホームページで公表した。, 保育課　市ホームページで公表した。",
        ", 会議が開かれた。, 会議が開かれた。"
    })
    void aLineHasOneAuthor(@Nullable String actor, String what, String line) {
        assertThat(CourseSection.words(actor, what)).isEqualTo(line);
    }

    @Test
    void theDiscoveryIsToldOnceAndItsReportSaysOnlyThatItWasReported() {
        var lines = CourseSection.days(
                List.of(
                        entry("保育士", "カードがない。", EntryKind.DISCOVERY),
                        entry("園長", "カードがない", EntryKind.SUPERVISOR_REPORT),
                        entry("保育士", "カードがない。", EntryKind.DISCOVERY),
                        entry("園長", "園内を捜した。", EntryKind.SEARCH),
                        entry("園長", "園内を捜した。", EntryKind.SEARCH)),
                NOBODY);

        assertThat(lines)
                .filteredOn(block -> block.kind() == Kind.EVENT)
                .extracting(Block::text)
                .containsExactly("保育士　カードがない。", "園長　上記のことを報告した。", "園長　園内を捜した。", "園長　園内を捜した。");
    }

    @Test
    void aFirstEstimateNoLongerStandsBesideANewerCount() {
        var estimate = count(CountUnit.PERSONS, null, 46);

        assertThat(LostThingsSection.standing(List.of(estimate))).containsExactly(estimate);
        var known = count(CountUnit.DISTINCT_PERSONS, 22, 22);
        var repeated = count(CountUnit.PERSONS_REPEATED, 30, 30);
        var photos = count(CountUnit.SHEETS, 41, null);
        assertThat(LostThingsSection.standing(List.of(photos, repeated, known, estimate)))
                .containsExactly(known, repeated, photos);
        var newer = count(CountUnit.PERSONS, 22, 46);
        assertThat(LostThingsSection.standing(List.of(newer, known))).containsExactly(newer);
        assertThat(LostThingsSection.standing(List.of(newer, count(CountUnit.DISTINCT_PERSONS, null, 46))))
                .containsExactly(newer);
    }

    @Test
    void aThingOnWhichNothingWasIsCountedWithoutANought() {
        var empty = new Medium(
                1,
                0,
                MediumKind.USB,
                new CaseText("ＵＳＢメモリ"),
                1,
                "本",
                0,
                null,
                false,
                null,
                null,
                null,
                List.of(),
                CLERK,
                AT);

        assertThat(LostThingsSection.medium(empty, NOBODY)).isEqualTo("ＵＳＢメモリ　1本");
    }

    @ParameterizedTest
    @CsvSource({"毎日, 毎日実施", "毎日の終業時, 毎日の終業時に実施", "毎週月曜日, 毎週月曜日に実施", "月1回, 月1回実施", "使用のたびに, 使用のたびに実施", "毎朝行う。, 毎朝行う"})
    void howOftenAMeasureIsCarriedOutIsSaidInWords(String howOften, String words) {
        assertThat(PreventionSection.carriedOut(howOften)).isEqualTo(words);
    }

    @Test
    void theHeadingNeverSpeaksOfAccessOfAThing() {
        assertThat(Happened.of(IncidentKind.UNAUTHORIZED_ACCESS, MediumKind.PC).briefly())
                .isEqualTo("パソコンへの不正アクセス");
        assertThat(Happened.of(IncidentKind.THEFT, MediumKind.PC).briefly()).isEqualTo("パソコンの盗難");
    }

    private static CourseEntry entry(String actor, String what, EntryKind kind) {
        return new CourseEntry(
                1,
                ToldTime.at(AT),
                new CaseText(actor),
                new CaseText(what),
                kind,
                "manual",
                CLERK,
                AT,
                null,
                null,
                false,
                null);
    }

    private static AffectedCount count(CountUnit unit, @Nullable Integer min, @Nullable Integer max) {
        return new AffectedCount(1, AT, unit, min, max, false, CLERK, null, CLERK, AT);
    }
}
