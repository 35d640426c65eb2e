package jp.todoke.paper;

import static jp.todoke.paper.OfficialPaper.block;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import jp.todoke.paper.PaperChanges.ChangedSection;
import org.junit.jupiter.api.Test;

class PaperChangesTest {

    private static final Section COUNT = section("数", block(Kind.ENTRY, "本人の数　22名～46名"));

    @Test
    void ofThePaperOfTodayNothingDiffers() {
        assertThat(changes(List.of(COUNT), List.of(COUNT))).isEmpty();
    }

    @Test
    void aCorrectedCountStandsBesideWhatThePaperStates() {
        assertThat(changes(List.of(COUNT), List.of(section("数", block(Kind.ENTRY, "本人の数　19名")))))
                .containsExactly(new ChangedSection("数", List.of("本人の数　22名～46名"), List.of("本人の数　19名")));
    }

    @Test
    void anEventThatMovedToAnotherDayDiffers() {
        assertThat(changes(
                        List.of(section("経緯", block(Kind.DAY, "12月25日"), new Block(Kind.EVENT, "午後6時", "報告した。"))),
                        List.of(section("経緯", block(Kind.DAY, "12月26日"), new Block(Kind.EVENT, "午後6時", "報告した。")))))
                .containsExactly(new ChangedSection("経緯", List.of("12月25日　午後6時　報告した。"), List.of("12月26日　午後6時　報告した。")));
    }

    @Test
    void aSectionThatCameOrWentDiffersAsAWhole() {
        var plan = section("事故防止に向けた対応", block(Kind.ITEM, "数える。"));

        assertThat(changes(List.of(COUNT), List.of(COUNT, plan)))
                .containsExactly(new ChangedSection("事故防止に向けた対応", List.of(), List.of("数える。")));
        assertThat(changes(List.of(COUNT, plan), List.of(COUNT)))
                .containsExactly(new ChangedSection("事故防止に向けた対応", List.of("数える。"), List.of()));
    }

    @Test
    void aLineThatStoodTwiceAndStandsOnceIsGoneOnce() {
        var once = section("経緯", block(Kind.ENTRY, "捜した。"));
        var twice = section("経緯", block(Kind.ENTRY, "捜した。"), block(Kind.ENTRY, "捜した。"));

        assertThat(changes(List.of(twice), List.of(once)))
                .containsExactly(new ChangedSection("経緯", List.of("捜した。"), List.of()));
    }

    private static List<ChangedSection> changes(List<Section> stated, List<Section> now) {
        return PaperChanges.between(paper(stated), paper(now)).sections();
    }

    private static Section section(String heading, Block... blocks) {
        return new Section(heading, List.of(blocks));
    }

    private static OfficialPaper paper(List<Section> sections) {
        return new OfficialPaper(false, "資料6", "平成25年1月17日", "保育課", "紛失について", List.of(), sections);
    }
}
