package jp.todoke.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.todoke.cause.CauseService;
import jp.todoke.cause.StatedCause;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.prevention.Plan;
import jp.todoke.prevention.PreventionService;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.supervisor.ReportLines;
import jp.todoke.supervisor.SupervisorView;
import org.springframework.stereotype.Component;

/**
 * 再発防止策: the cause as 原因究明 states it, else what the written reports say of it, and each 今後の対応 of theirs as a measure to
 * begin with. Where another plan follows an approved one, the form begins with that one, and what was reported before
 * is in it.
 */
@Component
class PlanComposer implements Composer {

    private static final int LONGEST_CAUSE = 4000;
    private static final int LONGEST_MEASURE = 1000;
    private static final int MOST_MEASURES = 30;
    /** ・, ○, （１）, (1), １, 1., ①, ア at the head of a line. */
    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s　]*(?:[・○●◯*＊-]|[（(][0-9０-９一二三四五六七八九十ア-ン]{1,3}[）)]|[①-⑳]|[0-9０-９]{1,2}[.．、)）　 ])[\\s　]*");

    private final ReportLines lines;
    private final PreventionService prevention;
    private final CauseService causes;
    private final CaseFacts facts;

    PlanComposer(ReportLines lines, PreventionService prevention, CauseService causes, CaseFacts facts) {
        this.lines = lines;
        this.prevention = prevention;
        this.causes = causes;
        this.facts = facts;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.DRAFT_PLAN);
    }

    @Override
    public List<ProposedText> compose(IncidentId incident) {
        var reported = reported(incident);
        return causes.stated(incident)
                .map(cause -> Stream.concat(
                                of(cause).stream(), reported.stream().filter(text -> !ofCause(text)))
                        .toList())
                .orElseGet(() -> reported.stream()
                        .filter(PlanComposer::ofCause)
                        .findFirst()
                        .map(first -> merged(first, reported))
                        .orElse(reported));
    }

    /** What the written reports say; after an approved plan only those that came since. */
    private List<ProposedText> reported(IncidentId incident) {
        var made = WrittenReportComposer.texts(facts.of(incident)).stream()
                .map(ProposedText::text)
                .toList();
        var approved = prevention.approved(incident).map(Plan::at);
        return lines.view(incident).units().stream()
                .filter(line -> approved.filter(at -> !since(line, at)).isEmpty())
                .flatMap(line -> of(line, made).stream())
                .toList();
    }

    private static boolean ofCause(ProposedText text) {
        return text.field().equals("cause");
    }

    private static List<ProposedText> of(StatedCause cause) {
        var status = ProposedText.of("causeStatus", cause.status().name(), ProposedFrom.CAUSE);
        return cause.sentence() == null
                ? List.of(status)
                : List.of(status, new ProposedText("cause", cause.sentence(), List.of(ProposedFrom.CAUSE), null));
    }

    /** Whether the unit handed a report in since then. */
    private static boolean since(SupervisorView.ReportsOfUnit line, Instant at) {
        return line.writtenReports().stream()
                .anyMatch(report -> report.recordedAt().isAfter(at));
    }

    /** Several units' words on the cause are one text. */
    private static List<ProposedText> merged(ProposedText first, List<ProposedText> texts) {
        var causes = texts.stream()
                .filter(PlanComposer::ofCause)
                .map(text -> text.text().value())
                .toList();
        var merged =
                new ArrayList<>(texts.stream().filter(text -> !ofCause(text)).toList());
        merged.add(
                0,
                new ProposedText(
                        "cause",
                        new CaseText(FactWords.within(LONGEST_CAUSE, String.join("\n", causes))),
                        first.from(),
                        causes.size() == 1 ? first.of() : null));
        return merged;
    }

    /**
     * Of the last report of that unit; a state of things that is only what the records {@code made} says nothing of the
     * cause.
     */
    static List<ProposedText> of(SupervisorView.ReportsOfUnit line, List<CaseText> made) {
        var versions = line.writtenReports().size();
        if (versions == 0) {
            return List.of();
        }
        var report = line.writtenReports().get(versions - 1);
        var name = line.partName() + "　第" + versions + "版";
        var texts = new ArrayList<ProposedText>();
        if (!made.contains(report.managementState())) {
            texts.add(new ProposedText("cause", report.managementState(), List.of(ProposedFrom.WRITTEN_REPORT), name));
        }
        measures(report.laterMeasures().value())
                .forEach(measure -> texts.add(new ProposedText(
                        "measures", new CaseText(measure), List.of(ProposedFrom.WRITTEN_REPORT), name)));
        return texts;
    }

    /** Each line is a measure, without its bullet or number. */
    static List<String> measures(String later) {
        return later.lines()
                .map(line -> NUMBER.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> FactWords.within(LONGEST_MEASURE, line))
                .limit(MOST_MEASURES)
                .toList();
    }
}
