package jp.todoke.answer;

import java.util.List;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What the reporter has not been answered is listed; a case is closed all the same. */
@Component
class AnswerPart implements CasePart {

    private final ReporterAnswers answers;
    private final Incidents incidents;
    private final Lines lines;

    AnswerPart(ReporterAnswers answers, Incidents incidents, Lines lines) {
        this.answers = answers;
        this.incidents = incidents;
        this.lines = lines;
    }

    @Override
    public String track() {
        return "reporter-answers";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return List.of();
    }

    @Override
    public List<OpenWork> workBeside(IncidentId incident) {
        var toAnswer = answers.toAnswer(incident);
        if (toAnswer.isEmpty()) {
            return List.of();
        }
        var chief = lines.post(LinePlace.CHIEF, incidents.get(incident).originUnit());
        return toAnswer.stream()
                .map(occasion -> new OpenWork("reporter-answer-" + occasion.name()).heldBy(List.of(chief.label())))
                .toList();
    }
}
