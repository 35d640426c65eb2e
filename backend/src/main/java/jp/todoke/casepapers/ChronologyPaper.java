package jp.todoke.casepapers;

import static jp.todoke.paper.OfficialPaper.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.council.CouncilService;
import jp.todoke.incident.Employer;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.casefile.CaseFacts.Facts;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.Masks;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.paper.CourseSection;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import jp.todoke.prevention.PreventionService;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Composes 経過記録, every time of a case in its order, with who did what and told whom; what nobody entered says so.
 * Everybody in it is masked.
 */
@Component
class ChronologyPaper {

    private final CaseFacts facts;
    private final PreventionService prevention;
    private final CouncilService council;
    private final Masks masks;
    private final Clock clock;

    ChronologyPaper(CaseFacts facts, PreventionService prevention, CouncilService council, Masks masks, Clock clock) {
        this.facts = facts;
        this.prevention = prevention;
        this.council = council;
        this.masks = masks;
        this.clock = clock;
    }

    /** Something at its time; {@code who} is null where nobody entered it. */
    private record Line(ToldTime time, @Nullable String who, String what) {

        private static final Comparator<Line> IN_ORDER = Comparator.comparing(Line::time, ToldTime.IN_ORDER);

        Block row() {
            return OfficialPaper.row(List.of(
                    time.dayWords(),
                    time.words().isEmpty() ? AbsentFact.NOT_ENTERED.word() : time.words(),
                    who == null ? AbsentFact.NOT_ENTERED.word() : who,
                    what));
        }
    }

    OfficialPaper compose(IncidentId incident) {
        var mask = masks.forPapers(incident);
        var known = facts.of(incident);
        var sections = Stream.of(
                        new Section("発生と把握", known(known, mask)), new Section("経過", course(incident, known, mask)))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
        return new OfficialPaper(
                false,
                OfficialTime.caseNumber(incident),
                OfficialTime.date(LocalDate.now(clock)) + "現在",
                mask.apply(council.view(incident).proposal().author().value()),
                "経過記録（" + known.happened(mask::apply).briefly() + "）",
                List.of(),
                sections);
    }

    private static List<Block> known(Facts known, Mask mask) {
        var blocks = new ArrayList<Block>();
        blocks.add(block(Kind.ENTRY, "発生　" + known.occurredInWords().orElse(AbsentFact.NOT_ENTERED.word())));
        known.exposedInWords(mask::apply).ifPresent(words -> blocks.add(block(Kind.ENTRY, "露出期間　" + words)));
        known.knowledge().stream()
                .filter(Knowledge::holds)
                .sorted(Comparator.comparing(Knowledge::knownAt))
                .map(knowledge -> block(
                        Kind.ENTRY,
                        "把握　" + knowledge.known().wholeWords() + "　" + mask.apply(knowledge.knower()) + "（"
                                + word(knowledge.employer()) + "）"))
                .forEach(blocks::add);
        return blocks;
    }

    private List<Block> course(IncidentId incident, Facts known, Mask mask) {
        var lines = new ArrayList<Line>();
        CourseSection.toldOnce(known.course()).forEach(entry -> lines.add(line(entry, mask)));
        prevention.approved(incident).ifPresent(plan -> {
            lines.add(new Line(ToldTime.at(plan.at()), plan.by().post(), "再発防止の計画を提出した。"));
            if (plan.decision() != null) {
                lines.add(new Line(
                        ToldTime.at(plan.decision().at()), plan.decision().by().post(), "再発防止の計画を承認した。"));
            }
        });
        var held = council.report(incident).held();
        if (held != null) {
            lines.add(new Line(ToldTime.on(held.on()), held.by().post(), "審議会に報告した。"));
        }
        if (lines.isEmpty()) {
            return List.of(block(Kind.PARAGRAPH, AbsentFact.NOT_ENTERED.word()));
        }
        return Stream.concat(
                        Stream.of(OfficialPaper.head("日", "時刻", "誰が", "何をしたか、誰に伝えたか")),
                        lines.stream().sorted(Line.IN_ORDER).map(Line::row))
                .toList();
    }

    private static Line line(CourseEntry entry, Mask mask) {
        var who = mask.apply(entry.actor());
        var words = CourseSection.words(who, mask.apply(entry.what().value()));
        return new Line(
                entry.time(),
                who,
                who != null && words.startsWith(who + "　") ? words.substring(who.length() + 1) : words);
    }

    private static String word(Employer employer) {
        return switch (employer) {
            case BODY -> "市の職員";
            case CONTRACTOR -> "受託者の職員";
            case OUTSIDE -> "外部の人";
        };
    }
}
