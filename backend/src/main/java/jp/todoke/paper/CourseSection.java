package jp.todoke.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.people.Mask;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** Section 経緯: the days, and under each what happened, with its time in official style. */
public final class CourseSection {

    /** 副園長が, 保育士Ａは: a post at the head of a sentence. */
    private static final Pattern AUTHOR =
            Pattern.compile("^(?!全員|定員)[\\p{IsHan}・]{0,12}(?:長|士|員|頭|諭|師|主任)[Ａ-Ｚ]?(?:が|は)");

    private static final Pattern AFTER_THE_AUTHOR = Pattern.compile("が、?|は、?|[、　 ]+");

    private CourseSection() {}

    /** The lines of the section, everybody masked; none where nothing is recorded. */
    public static List<Block> blocks(CaseFacts.Facts facts, Mask mask) {
        var blocks = new ArrayList<Block>();
        facts.occurredInWords().ifPresent(words -> blocks.add(OfficialPaper.block(Kind.ENTRY, "発生　" + words)));
        facts.exposedInWords(mask::apply)
                .ifPresent(words -> blocks.add(OfficialPaper.block(Kind.ENTRY, "露出期間　" + words)));
        blocks.addAll(days(facts.course(), mask));
        return blocks;
    }

    /** The days, and under each what happened. */
    static List<Block> days(List<CourseEntry> course, Mask mask) {
        var blocks = new ArrayList<Block>();
        String day = null;
        for (var entry : toldOnce(course)) {
            if (!entry.time().dayWords().equals(day)) {
                day = entry.time().dayWords();
                blocks.add(OfficialPaper.block(Kind.DAY, day));
            }
            blocks.add(new Block(Kind.EVENT, entry.time().words(), words(entry, mask)));
        }
        return blocks;
    }

    /**
     * The discovery is told once: told again it is left out, and whoever reported it in the same words says only that.
     */
    public static List<CourseEntry> toldOnce(List<CourseEntry> course) {
        var discovered = new HashSet<String>();
        return course.stream()
                .filter(entry -> entry.kind() != EntryKind.DISCOVERY
                        || discovered.add(bare(entry.what().value())))
                .map(entry -> entry.kind() == EntryKind.SUPERVISOR_REPORT
                                && discovered.contains(bare(entry.what().value()))
                        ? entry.saying(new CaseText("上記のことを報告した。"))
                        : entry)
                .toList();
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s　、。]", "");
    }

    /** Who did what. A sentence that names its own author is not given a second one. */
    public static String words(@Nullable String actor, String what) {
        if (actor == null) {
            return what;
        }
        if (what.startsWith(actor)) {
            var after = AFTER_THE_AUTHOR.matcher(what).region(actor.length(), what.length());
            if (after.lookingAt()) {
                return actor + "　" + what.substring(after.end());
            }
        }
        return AUTHOR.matcher(what).find() ? what : actor + "　" + what;
    }

    private static String words(CourseEntry entry, Mask mask) {
        return words(mask.apply(entry.actor()), mask.apply(entry.what().value()));
    }
}
