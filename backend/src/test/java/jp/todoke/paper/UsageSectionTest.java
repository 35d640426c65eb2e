package jp.todoke.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.people.Mask;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.shared.CaseText;
import jp.todoke.usage.UsageEntry;
import jp.todoke.usage.UsageView;
import jp.todoke.usage.UsageView.GapFrom;
import jp.todoke.usage.UsageView.LostThing;
import jp.todoke.usage.UsageView.UsageGap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Section 使用状況: who had the thing until it was missed, in the days of the log. */
class UsageSectionTest {

    private static final Instant DISCOVERED = at("2012-12-25T16:40");

    @Test
    void whereNoUseIsRecordedThereIsNoSection() {
        assertThat(UsageSection.blocks(
                        new UsageView(List.of(), DISCOVERED, ToldTime.at(DISCOVERED), List.of(lost(null)), List.of()),
                        Mask.ofNobody()))
                .isEmpty();
        var told = gap(GapFrom.TOLD, null, "2012-12-18T15:20", 7, 1, 20);
        assertThat(UsageSection.blocks(
                        new UsageView(List.of(), DISCOVERED, ToldTime.at(DISCOVERED), List.of(lost(told)), List.of()),
                        Mask.ofNobody()))
                .isEmpty();
        var struckOut = use(1, "2012-12-18T15:00", null, 2L, false);
        var strikes = use(2, "2012-12-18T15:00", null, null, true);
        assertThat(UsageSection.blocks(
                        new UsageView(
                                List.of(struckOut, strikes),
                                DISCOVERED,
                                ToldTime.at(DISCOVERED),
                                List.of(lost(null)),
                                List.of()),
                        Mask.ofNobody()))
                .isEmpty();
    }

    @Test
    void theUsesStandUnderTheirDaysAndTheLastOneIsTold() {
        var gap = gap(GapFrom.RETURNED, 1L, "2012-12-18T15:20", 7, 1, 20);
        var blocks = UsageSection.blocks(
                new UsageView(
                        List.of(
                                use(1, "2012-12-18T15:00", "2012-12-18T15:20", null, false),
                                use(2, "2012-12-19T10:00", null, null, false)),
                        DISCOVERED,
                        ToldTime.at(DISCOVERED),
                        List.of(lost(gap)),
                        List.of()),
                Mask.ofNobody());

        assertThat(blocks)
                .extracting(OfficialPaper.Block::kind)
                .containsExactly(Kind.DAY, Kind.EVENT, Kind.DAY, Kind.EVENT, Kind.PARAGRAPH);
        assertThat(blocks)
                .extracting(block -> (block.lead() == null ? "" : block.lead() + "　") + block.text())
                .containsExactly(
                        "平成24年12月18日（火）",
                        "午後3時～午後3時20分　保育士Ｂ　２歳用（デジタルカメラ）を使用し、返却した。目的：誕生児の写真撮影。立会い：副園長。",
                        "平成24年12月19日（水）",
                        "午前10時　保育士Ｂ　２歳用（デジタルカメラ）を持ち出した。返却の記録はない。目的：誕生児の写真撮影。立会い：副園長。",
                        "２歳児用ＳＤカードは、平成24年12月18日（火）午後3時20分の返却が、確認できる最後の使用である。判明までの時間は、7日1時間20分である。");
    }

    @Test
    void whatWasTakenOutAndNotBroughtBackIsSaidSo() {
        var gap = gap(GapFrom.NOT_RETURNED, 1L, "2012-12-25T16:40", 0, 0, 0);
        var blocks = UsageSection.blocks(
                new UsageView(
                        List.of(use(1, "2012-12-25T16:40", null, null, false)),
                        DISCOVERED,
                        ToldTime.at(DISCOVERED),
                        List.of(lost(gap)),
                        List.of()),
                Mask.ofNobody());

        assertThat(blocks.get(2).text()).isEqualTo("２歳児用ＳＤカードは、平成24年12月25日（火）午後4時40分に持ち出された後、返却の記録がない。");
    }

    @Test
    void whereTheLastUseIsToldWithoutAnHourTheLengthIsToldInDays() {
        var told = ToldTime.on(LocalDate.of(2012, 12, 18));
        var gap = new UsageGap(GapFrom.TOLD, null, told, told.start().begins(), 7, null, null);
        var blocks = UsageSection.blocks(
                new UsageView(
                        List.of(use(1, "2012-12-10T15:00", "2012-12-10T15:20", null, false)),
                        DISCOVERED,
                        ToldTime.at(DISCOVERED),
                        List.of(lost(gap)),
                        List.of()),
                Mask.ofNobody());

        assertThat(blocks.get(2).text()).isEqualTo("２歳児用ＳＤカードは、平成24年12月18日（火）が、最後に使用された時とされている。判明までの時間は、約7日である。");
    }

    private static UsageGap gap(GapFrom from, @Nullable Long entry, String last, int days, int hours, int minutes) {
        return new UsageGap(from, entry, ToldTime.at(at(last)), at(last), days, hours, minutes);
    }

    private static LostThing lost(@Nullable UsageGap gap) {
        return new LostThing(1, new CaseText("２歳児用ＳＤカード"), gap);
    }

    private static UsageEntry use(
            long id, String out, @Nullable String in, @Nullable Long correctedBy, boolean removed) {
        return new UsageEntry(
                id,
                at(out),
                in == null ? null : at(in),
                false,
                new CaseText("保育士Ｂ"),
                List.of(new CaseText("２歳用")),
                List.of(1),
                new CaseText("デジタルカメラ"),
                new CaseText("誕生児の写真撮影。"),
                new CaseText("副園長"),
                null,
                null,
                false,
                removed,
                null,
                correctedBy,
                "園長",
                DISCOVERED);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+09:00").toInstant();
    }
}
