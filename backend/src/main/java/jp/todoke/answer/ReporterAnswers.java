package jp.todoke.answer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.todoke.answer.ReporterAnswer.ReporterAnswered;
import jp.todoke.council.CouncilService;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.people.TypedNames;
import jp.todoke.incident.report.FirstReports;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 報告者への回答 of a case: the chief or the secretariat tells the reporter what the report changed. */
@Service
public class ReporterAnswers {

    private final Incidents incidents;
    private final FirstReports reports;
    private final CouncilService council;
    private final AnswerRows rows;
    private final AnswerComposer composer;
    private final AnswerMails mails;
    private final TypedNames names;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReporterAnswers(
            Incidents incidents,
            FirstReports reports,
            CouncilService council,
            AnswerRows rows,
            AnswerComposer composer,
            AnswerMails mails,
            TypedNames names,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.reports = reports;
        this.council = council;
        this.rows = rows;
        this.composer = composer;
        this.mails = mails;
        this.names = names;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** What was answered, and what happened since of which the reporter has heard nothing. */
    @Transactional(readOnly = true)
    public ReporterAnswersView of(IncidentId incident) {
        var answers = answers(incident);
        return new ReporterAnswersView(
                reports.of(incident).reporterPost(),
                reporter(incident).isPresent(),
                answers.next(),
                answers.toAnswer(),
                answers.answers());
    }

    /** What happened in the case of which the reporter has heard nothing. */
    @Transactional(readOnly = true)
    public List<AnswerOccasion> toAnswer(IncidentId incident) {
        return answers(incident).toAnswer();
    }

    /** The words with which the form begins. */
    @Transactional(readOnly = true)
    public CaseText proposal(IncidentId incident) {
        return new CaseText(composer.compose(incident));
    }

    /** Answers the reporter, who is told by mail that an answer is there. */
    @Transactional
    public void answer(IncidentId incident, NewReporterAnswer typed) {
        incidents.lock(incident);
        if (incidents.get(incident).status() == IncidentStatus.MERGED) {
            throw AnswerRefusal.merged();
        }
        var answers = answers(incident);
        if (answers.next() != typed.version()) {
            throw new SavedByOther(of(incident));
        }
        var reporter = reporter(incident);
        CaseAnswers.check(reporter.isPresent(), typed.toldHow());
        var words = names.decided(incident, Map.of("words", typed.words().strip()), typed.names());
        var answer = new ReporterAnswer(
                answers.next(),
                new CaseText(words.getOrDefault("words", "")),
                reporter.isPresent() ? null : CaseText.of(typed.toldHow()),
                answers.councilTold(),
                answers.closed(),
                signatures.in(incident),
                clock.instant(),
                null);
        rows.add(incident, answer, reporter.orElse(null));
        reporter.ifPresent(account -> mails.answered(incident, answer.number(), account));
        events.publishEvent(new ReporterAnswered(incident, answer.number()));
    }

    private CaseAnswers answers(IncidentId incident) {
        return new CaseAnswers(
                rows.of(incident),
                council.report(incident).held() != null,
                incidents.get(incident).status() == IncidentStatus.CLOSED);
    }

    /** The account that reported; empty where somebody else wrote down what was said on the telephone. */
    private Optional<Long> reporter(IncidentId incident) {
        var report = reports.of(incident);
        return report.heardFrom() == null
                ? Optional.ofNullable(report.reporterName().account())
                : Optional.empty();
    }
}
