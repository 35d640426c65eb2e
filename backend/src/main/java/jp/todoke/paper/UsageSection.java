package jp.todoke.paper;

import static jp.todoke.paper.OfficialPaper.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.people.Mask;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.shared.CaseText;
import jp.todoke.usage.UsageEntry;
import jp.todoke.usage.UsageView;
import jp.todoke.usage.UsageView.LostThing;
import jp.todoke.usage.UsageView.UsageGap;
import org.jspecify.annotations.Nullable;

/**
 * Section 使用状況: the days, under each who took what out and brought it back, and then the last use that is known of what
 * was lost. Nothing where no use is recorded.
 */
public final class UsageSection {

    private UsageSection() {}

    /** The lines of the section, everybody masked; none where nothing is recorded. */
    public static List<Block> blocks(UsageView usage, Mask mask) {
        var blocks = new ArrayList<Block>();
        LocalDate day = null;
        for (var use : usage.entries().stream().filter(UsageEntry::stands).toList()) {
            var out = OfficialTime.dayOf(use.outAt());
            if (!out.equals(day)) {
                day = out;
                blocks.add(block(Kind.DAY, OfficialTime.dateAndWeekday(day)));
            }
            blocks.add(new Block(Kind.EVENT, time(use).words(), words(use, mask)));
        }
        if (!blocks.isEmpty()) {
            usage.lost().stream()
                    .map(lost -> lastUse(lost, mask))
                    .filter(Objects::nonNull)
                    .forEach(line -> blocks.add(block(Kind.PARAGRAPH, line)));
        }
        return blocks;
    }

    private static ToldTime time(UsageEntry use) {
        var time = use.inAt() == null ? ToldTime.at(use.outAt()) : ToldTime.between(use.outAt(), use.inAt());
        return use.approx() ? time.approximately() : time;
    }

    /** 保育士Ｂ　２歳用（デジタルカメラ）を使用し、返却した。目的：誕生児の撮影。立会い：副園長。 */
    private static String words(UsageEntry use, Mask mask) {
        var things = use.media().stream().map(mask::apply).collect(Collectors.joining("、"));
        return mask.apply(use.user()) + "　" + things + inBrackets(use.equipment(), mask)
                + (use.inAt() == null ? "を持ち出した。返却の記録はない。" : "を使用し、返却した。")
                + said("目的", use.purpose(), mask)
                + said("立会い", use.witness(), mask)
                + said("記録と異なる点", use.reality(), mask);
    }

    private static String inBrackets(@Nullable CaseText text, Mask mask) {
        return text == null ? "" : "（" + mask.apply(text) + "）";
    }

    private static String said(String what, @Nullable CaseText text, Mask mask) {
        return text == null ? "" : what + "：" + mask.apply(text).replaceFirst("。{1,20}$", "") + "。";
    }

    private static @Nullable String lastUse(LostThing lost, Mask mask) {
        var gap = lost.gap();
        if (gap == null) {
            return null;
        }
        var at = gap.last().wholeWords();
        return mask.apply(lost.label()) + "は、"
                + switch (gap.from()) {
                    case RETURNED -> at + "の返却が、確認できる最後の使用である。";
                    case NOT_RETURNED -> at + "に持ち出された後、返却の記録がない。";
                    case TOLD -> at + "が、最後に使用された時とされている。";
                }
                + length(gap).map(length -> "判明までの時間は、" + length + "である。").orElse("");
    }

    /** 7日1時間20分; 約7日 where one of both times was told less exactly. */
    private static Optional<String> length(UsageGap gap) {
        var words = part(gap.days(), "日") + part(gap.hours(), "時間") + part(gap.minutes(), "分");
        return words.isEmpty() ? Optional.empty() : Optional.of((gap.hours() == null ? "約" : "") + words);
    }

    private static String part(@Nullable Integer count, String unit) {
        return count == null || count == 0 ? "" : count + unit;
    }
}
