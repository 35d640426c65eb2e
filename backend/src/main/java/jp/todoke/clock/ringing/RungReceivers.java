package jp.todoke.clock.ringing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockRows;
import jp.todoke.clock.MeetsClock;
import jp.todoke.clock.counting.LadderKind;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.SilentSections;
import jp.todoke.identity.organisation.Holder;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import org.springframework.stereotype.Component;

/**
 * Who is told of a rung: the post that has to act (of joint sections, of each that has still to act) and the posts
 * above it, up to the deputy mayor or the superintendent. A post that nobody holds but parties to the case (with their
 * deputies), or that knows nothing of a confidential one, is passed by; a person is told once, at the lowest.
 */
@Component
class RungReceivers {

    private final ClockRows rows;
    private final Units units;
    private final Posts posts;
    private final ActingPosts acting;
    private final Confidentiality confidentiality;
    private final SilentSections sections;

    RungReceivers(
            ClockRows rows,
            Units units,
            Posts posts,
            ActingPosts acting,
            Confidentiality confidentiality,
            SilentSections sections) {
        this.rows = rows;
        this.units = units;
        this.posts = posts;
        this.acting = acting;
        this.confidentiality = confidentiality;
        this.sections = sections;
    }

    /** Those told at a post, which stands so many posts above the doer's. */
    record Told(Post post, List<Holder> holders, int above) {}

    /** For whom a clock waits: a role of a unit. */
    private record Doer(Role role, String unitCode) {}

    /**
     * The posts told, the doer's first. Once the rung is past the top of the line, the top hears of it with the doer.
     * Of a limit by law the superintendent hears together with the top where the case is a school's.
     */
    List<Told> of(ClockRow row, LadderKind ladder, int postsAbove, LocalDate day) {
        var posts = new HashSet<Post>();
        var persons = new HashSet<Long>();
        return doers(row).stream()
                .flatMap(doer -> of(row, doer, ladder, postsAbove, day).stream())
                .filter(told -> posts.add(told.post()))
                .map(told -> new Told(
                        told.post(),
                        told.holders().stream()
                                .filter(holder -> persons.add(holder.accountId()))
                                .toList(),
                        told.above()))
                .filter(told -> !told.holders().isEmpty())
                .sorted(Comparator.comparingInt(Told::above))
                .toList();
    }

    private List<Told> of(ClockRow row, Doer doer, LadderKind ladder, int postsAbove, LocalDate day) {
        var line = line(row, doer, day, postsAbove + 2);
        if (postsAbove < line.size() - 1) {
            return line.subList(0, postsAbove + 1);
        }
        var toTheTop =
                postsAbove < line.size() || line.size() < 2 ? line : List.of(line.get(0), line.get(line.size() - 1));
        return ladder == LadderKind.STATUTORY
                ? Stream.concat(toTheTop.stream(), superintendent(row, line, day))
                        .toList()
                : toTheTop;
    }

    /**
     * Whether a rung that tells so many posts above the doer is past the top of the line: from then on each rung tells
     * the same posts.
     */
    boolean pastTheTop(ClockRow row, int postsAbove, LocalDate day) {
        return doers(row).stream()
                .allMatch(doer ->
                        postsAbove >= line(row, doer, day, postsAbove + 1).size());
    }

    /** Of joint sections those that have still to act, else the doer that the clock names. */
    private List<Doer> doers(ClockRow row) {
        var joint = MeetsClock.of(row.key()).steps().stream()
                .flatMap(step -> sections.of(row.incident(), row.part(), step).stream())
                .map(section -> new Doer(Role.SECTION_CHIEF, section))
                .toList();
        return joint.isEmpty() || row.doer() != Role.SECTION_CHIEF
                ? List.of(new Doer(row.doer(), row.doerUnit()))
                : joint;
    }

    /**
     * Of the board of education in whose line somebody has to act in the case, unless the line told holds the post
     * already.
     */
    private Stream<Told> superintendent(ClockRow row, List<Told> line, LocalDate day) {
        var hindered = confidentiality.hindered(row.incident());
        return rows.unitsOf(row.incident()).stream()
                .flatMap(unit -> units.lineOf(unit).stream())
                .flatMap(unit -> posts.find(Role.SUPERINTENDENT, unit.code()).stream())
                .distinct()
                .filter(post -> line.stream().noneMatch(told -> told.post().equals(post)))
                .map(post -> new Told(
                        post,
                        posts.holdersOf(post.id(), day).stream()
                                .filter(holder -> !hindered.contains(holder.accountId()))
                                .toList(),
                        line.size()))
                .filter(told -> !told.holders().isEmpty());
    }

    /**
     * The line from the doer's post up, at most so many posts of it: a whole line costs a question for each of its
     * posts.
     */
    private List<Told> line(ClockRow row, Doer asked, LocalDate day, int most) {
        var hindered = confidentiality.hindered(row.incident());
        var doer = acting.of(asked.role(), asked.unitCode(), hindered);
        var known = new LinkedHashSet<Long>();
        var line = new ArrayList<Told>();
        for (var post :
                Stream.concat(Stream.of(doer), posts.above(doer).stream()).toList()) {
            if (line.size() < most && !acting.isHindered(post, hindered)) {
                var holders = posts.holdersOf(post.id(), day).stream()
                        .filter(holder -> !hindered.contains(holder.accountId()))
                        .filter(holder -> known.add(holder.accountId()))
                        .toList();
                if (!holders.isEmpty()) {
                    line.add(new Told(post, holders, line.size()));
                }
            }
        }
        return line;
    }
}
