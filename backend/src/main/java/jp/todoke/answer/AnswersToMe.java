package jp.todoke.answer;

import java.time.Clock;
import java.util.List;
import jp.todoke.answer.ReporterAnswer.ReporterAnswerRead;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Incidents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person of the request is answered on own first reports; a party is answered, too. */
@Service
public class AnswersToMe {

    /** What one page holds. */
    private static final int MOST = 100;

    private final Incidents incidents;
    private final AnswerRows rows;
    private final Confidentiality confidentiality;
    private final CurrentActor actors;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswersToMe(
            Incidents incidents,
            AnswerRows rows,
            Confidentiality confidentiality,
            CurrentActor actors,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.rows = rows;
        this.confidentiality = confidentiality;
        this.actors = actors;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** The answers, the latest first; none of a case that became confidential without the reporter. */
    @Transactional(readOnly = true)
    public List<AnswerToMe> all() {
        return mine().stream()
                .map(each -> new AnswerToMe(
                        each.id(),
                        each.incident(),
                        each.answer().words().value(),
                        each.answer().by().post(),
                        each.answer().at(),
                        each.answer().readAt()))
                .toList();
    }

    /** The reporter has read an answer; twice is once. */
    @Transactional
    public List<AnswerToMe> read(long id) {
        incidents.lock(rows.caseOf(id).orElseThrow(AnswerRefusal::notThere));
        var answer = mine().stream().filter(each -> each.id() == id).findFirst().orElseThrow(AnswerRefusal::notThere);
        if (rows.read(id, new RecordedBy(signatures.in(answer.incident()), clock.instant()))) {
            events.publishEvent(
                    new ReporterAnswerRead(answer.incident(), answer.answer().number()));
        }
        return all();
    }

    private List<AnswerRows.Addressed> mine() {
        var account = actors.get().accountId();
        return rows.to(account, MOST).stream()
                .filter(each -> confidentiality.isOpenTo(each.incident(), account))
                .toList();
    }
}
