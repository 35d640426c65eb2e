package jp.todoke.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import jp.todoke.shared.FullWidth;
import org.jspecify.annotations.Nullable;

/**
 * 次第 of a meeting, as it is printed: its items in the order in which they are taken, whatever their papers' numbers
 * are.
 */
public record Agenda(
        String meeting,
        LocalDate day,
        @Nullable LocalTime begins,
        @Nullable String place,
        String secretariat,
        List<Item> items) {

    /**
     * An item: {@code group} Ⅰ 報告 or Ⅱ 諮問, printed once above those that follow each other, {@code number} as it is
     * counted within its group, whose it is, which paper it has, and what of its attachments is left out ※省略. Whoever
     * calls has masked its words.
     */
    public record Item(
            String group,
            int number,
            String title,
            List<String> sections,
            @Nullable String paperNumber,
            boolean atTable,
            List<String> omitted) {}

    /** The sheet. */
    public OfficialPaper paper() {
        return new OfficialPaper(
                false,
                "次第",
                OfficialTime.date(day),
                secretariat,
                meeting,
                List.of(),
                List.of(new Section("日時および場所", when()), new Section("議題", topics())));
    }

    private List<Block> when() {
        var blocks = new ArrayList<Block>();
        blocks.add(OfficialPaper.block(
                Kind.ENTRY,
                "日時　" + OfficialTime.dateAndWeekday(day) + (begins == null ? "" : OfficialTime.time(begins) + "から")));
        if (place != null) {
            blocks.add(OfficialPaper.block(Kind.ENTRY, "場所　" + place));
        }
        return blocks;
    }

    private List<Block> topics() {
        var blocks = new ArrayList<Block>();
        String group = null;
        for (var item : items) {
            if (!item.group().equals(group)) {
                group = item.group();
                blocks.add(OfficialPaper.block(Kind.DAY, group));
            }
            blocks.add(OfficialPaper.block(Kind.ENTRY, "（" + FullWidth.of(item.number()) + "）" + item.title()));
            if (!item.sections().isEmpty()) {
                blocks.add(OfficialPaper.block(Kind.DETAIL, "所管　" + String.join("・", item.sections())));
            }
            if (item.paperNumber() != null) {
                blocks.add(OfficialPaper.block(Kind.DETAIL, item.paperNumber() + (item.atTable() ? "（机上配布）" : "")));
            }
            item.omitted().forEach(left -> blocks.add(OfficialPaper.block(Kind.DETAIL, left + "　※省略")));
        }
        return blocks.isEmpty() ? List.of(OfficialPaper.block(Kind.PARAGRAPH, "議題は決まっていない。")) : blocks;
    }
}
