package jp.todoke.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.reopening.Reopenings;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * The head's report in the words of the first report and of the search so far; of a unit that responds again in those
 * of what was learnt after the closing.
 */
@Component
class ReportComposer implements Composer {

    private static final int LONGEST = 4000;

    private final CaseFacts facts;
    private final Reopenings reopenings;
    private final CourseOfEvents course;

    ReportComposer(CaseFacts facts, Reopenings reopenings, CourseOfEvents course) {
        this.facts = facts;
        this.reopenings = reopenings;
        this.course = course;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.HEAD_REPORT, Step.HEAD_REPORT_LATE);
    }

    @Override
    public List<ProposedText> compose(IncidentId incident) {
        return List.of(reopenings
                .last(incident)
                .filter(last -> !last.units().isEmpty())
                .map(last -> learnt(course.of(incident), last.courseEntry()))
                .orElseGet(() -> words(facts.of(incident))));
    }

    private static ProposedText learnt(List<CourseEntry> lines, long number) {
        var told =
                lines.stream().filter(line -> line.id() == number).findFirst().orElseThrow();
        if (told.correctedBy() != null) {
            return learnt(lines, told.correctedBy());
        }
        var teller = told.actor() == null ? "" : told.actor().value() + "から聞いた。";
        return ProposedText.of(
                "words",
                FactWords.within(
                        LONGEST,
                        "終結の後に分かったことについて報告した。" + teller + "\n" + told.what().value()),
                ProposedFrom.COURSE);
    }

    static ProposedText words(CaseFacts.Facts known) {
        var words = new FactWords(known, UnaryOperator.identity());
        var lines = new ArrayList<String>();
        lines.add(words.noticedAt().map(at -> at + "に気付いた").orElse("") + words.happened() + "について報告した。");
        words.danger().ifPresent(danger -> lines.add("けがや身の危険は、" + danger + "。"));
        words.description().ifPresent(lines::add);
        words.whose().ifPresent(whose -> lines.add("対象は、" + whose + "。"));
        words.myNumber().ifPresent(may -> lines.add("個人番号（マイナンバー）が含まれるおそれは、" + may + "。"));
        words.persons().ifPresent(persons -> lines.add("人数は、" + persons + "。"));
        words.noticedBy().ifPresent(who -> lines.add("気付いたのは、" + who + "。"));
        words.place().ifPresent(place -> lines.add("場所は、" + place + "。"));
        words.lastSeenAt().ifPresent(at -> lines.add("最後に確認したのは、" + at + "。"));
        words.malice().ifPresent(malice -> lines.add("盗難や不正の疑いは、" + malice + "。"));
        var search = words.course(EntryKind.SEARCH);
        if (search.isEmpty()) {
            return ProposedText.of(
                    "words", FactWords.within(LONGEST, String.join("\n", lines)), ProposedFrom.FIRST_REPORT);
        }
        lines.add("これまでの捜索\n" + search);
        return ProposedText.of(
                "words",
                FactWords.within(LONGEST, String.join("\n", lines)),
                ProposedFrom.FIRST_REPORT,
                ProposedFrom.COURSE);
    }
}
