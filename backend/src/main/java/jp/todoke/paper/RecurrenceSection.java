package jp.todoke.paper;

import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.incident.linking.Recurrences.Recurrence;
import jp.todoke.incident.people.Mask;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;

/**
 * 再発の状況 of a council paper: a line for each case that happened before or again, and why it is said to be the same;
 * nothing where nothing is.
 */
final class RecurrenceSection {

    private RecurrenceSection() {}

    static List<Block> blocks(List<Recurrence> recurrences, Mask mask) {
        return recurrences.stream()
                .map(recurrence -> OfficialPaper.block(Kind.ENTRY, line(recurrence, mask)))
                .toList();
    }

    private static String line(Recurrence recurrence, Mask mask) {
        return OfficialTime.date(recurrence.known()) + "に" + recurrence.unit() + "で把握した「"
                + mask.apply(recurrence.title()) + "」"
                + (recurrence.before() ? "が、この事案として再発した。" : "は、この事案の再発である。")
                + "（" + mask.apply(recurrence.reason().value().strip().replaceFirst("。$", "")) + "）";
    }
}
