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
import jp.todoke.incident.extent.CountSeries;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.extent.Protection;
import jp.todoke.incident.extent.Safeguards;
import jp.todoke.incident.people.Mask;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.YesNoUnknown;
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
    void everyLineThatHoldsIsPrintedWithItsPartsAndNoneThatWasReplaced() {
        var children = count(1, CountUnit.PERSONS, 75, 75, "園児", null, 4L);
        var photos = count(2, CountUnit.SHEETS, 41, null, null, null, null);
        var addresses = count(3, CountUnit.RECORDS, 60, 60, "住所", 5L, null);
        var known = count(4, CountUnit.PERSONS, 73, 73, "園児", null, null);
        var guardians = count(5, CountUnit.PERSONS, null, 80, "保護者", null, null);
        var series = new CountSeries(List.of(guardians, known, addresses, photos, children));

        assertThat(LostThingsSection.counts(series, NOBODY))
                .containsExactly("本人の数　73名～153名", "園児　73名", "保護者　80名以下（うち住所　60件）", "枚数　41枚以上");
    }

    @Test
    void aNumberOfPersonsSaysHowTheyWereCountedWhomeverItCounts() {
        var visits = count(1, CountUnit.PERSONS_REPEATED, 90, 90, "来所者", null, null);
        var photos = count(2, CountUnit.SHEETS, 41, 41, "写真", null, null);
        var shown = count(3, CountUnit.PERSONS_REPEATED, 70, 70, null, 2L, null);
        var children = count(4, CountUnit.DISTINCT_PERSONS, 22, 22, "園児", 2L, null);

        assertThat(LostThingsSection.counts(new CountSeries(List.of(children, shown, photos, visits)), NOBODY))
                .containsExactly("来所者（延べ）　90名", "写真　41枚（うち延べ　70名、うち園児（実人数）　22名）");
    }

    @Test
    void whereLinesOfPersonsMayOverlapTheNumberOfThemTogetherSaysSo() {
        var children = count(1, CountUnit.PERSONS, 75, 75, "園児", null, null);
        var guardians = overlapping(count(2, CountUnit.PERSONS, 80, 80, "保護者", null, null));

        assertThat(LostThingsSection.counts(new CountSeries(List.of(guardians, children)), NOBODY))
                .containsExactly("本人の数　80名～155名（重なりの可能性あり）", "園児　75名", "保護者　80名");
    }

    @Test
    void whatSomebodyCouldNotTellIsPrintedAsUnknown() {
        var series = new CountSeries(List.of(count(1, CountUnit.PERSONS, null, null, null, null, null)));

        assertThat(LostThingsSection.counts(series, NOBODY)).containsExactly("本人の数　分からない");
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
                Safeguards.NOT_ASKED,
                null,
                null,
                List.of(),
                null,
                0,
                CLERK,
                AT);

        assertThat(LostThingsSection.medium(empty, NOBODY)).isEqualTo("ＵＳＢメモリ　1本");
    }

    @Test
    void howAThingWasKeptIsSaidAsFarAsItIsKnown() {
        var words = new CaseText("４桁");
        var kept = new Safeguards(
                Protection.PASSWORD,
                words,
                YesNoUnknown.YES,
                new CaseText("園のパソコン"),
                YesNoUnknown.YES,
                YesNoUnknown.NO,
                null);
        var unknown =
                new Safeguards(Protection.UNKNOWN, null, YesNoUnknown.UNKNOWN, null, YesNoUnknown.UNKNOWN, null, null);

        assertThat(kept.protectionInWords(NOBODY::apply)).contains("パスワードあり（４桁）");
        assertThat(kept.lines(NOBODY::apply)).containsExactly("ほかに残る写し：あり（園のパソコン）", "保管の定め：あり。守られていなかった");
        assertThat(new Safeguards(Protection.OTHER, words, null, null, null, null, null)
                        .protectionInWords(NOBODY::apply))
                .contains("４桁");
        assertThat(unknown.protectionInWords(NOBODY::apply)).isEmpty();
        assertThat(unknown.lines(NOBODY::apply)).isEmpty();
        assertThat(Safeguards.NOT_ASKED.lines(NOBODY::apply)).isEmpty();
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

    private static AffectedCount overlapping(AffectedCount count) {
        return new AffectedCount(
                count.id(),
                AT,
                count.what(),
                count.unit(),
                count.min(),
                count.max(),
                false,
                true,
                CLERK,
                null,
                null,
                null,
                CLERK,
                AT);
    }

    private static AffectedCount count(
            long id,
            CountUnit unit,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable String what,
            @Nullable Long partOf,
            @Nullable Long replacedBy) {
        return new AffectedCount(
                id, AT, CaseText.of(what), unit, min, max, false, false, CLERK, null, partOf, replacedBy, CLERK, AT);
    }
}
