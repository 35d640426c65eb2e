package jp.todoke.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.incident.CourseEntry;
import jp.todoke.incident.Mask;
import jp.todoke.paper.CouncilPaper.Block;
import jp.todoke.paper.CouncilPaper.Kind;

/** Section 経緯: the days, and under each what happened, with its time in official style. */
final class Course {

    private Course() {}

    static List<Block> blocks(List<CourseEntry> course, Mask mask) {
        var blocks = new ArrayList<Block>();
        LocalDate day = null;
        for (var entry : course) {
            if (!entry.time().startsOn().equals(day)) {
                day = entry.time().startsOn();
                blocks.add(CouncilPaper.block(Kind.DAY, OfficialTime.dateAndWeekday(day)));
            }
            blocks.add(new Block(Kind.EVENT, entry.time().words(), words(entry, mask)));
        }
        return blocks;
    }

    private static String words(CourseEntry entry, Mask mask) {
        var actor = mask.apply(entry.actor());
        var what = mask.apply(entry.what().value());
        return actor == null ? what : actor + "　" + what;
    }
}
