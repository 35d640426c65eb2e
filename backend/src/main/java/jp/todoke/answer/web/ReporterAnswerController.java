package jp.todoke.answer.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.answer.AnswerToMe;
import jp.todoke.answer.AnswersToMe;
import jp.todoke.answer.NewReporterAnswer;
import jp.todoke.answer.ReporterAnswers;
import jp.todoke.answer.ReporterAnswersView;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 報告者への回答. */
@RestController
class ReporterAnswerController {

    private final ReporterAnswers answers;
    private final AnswersToMe toMe;

    ReporterAnswerController(ReporterAnswers answers, AnswersToMe toMe) {
        this.answers = answers;
        this.toMe = toMe;
    }

    /** The words with which the form begins. */
    record ReporterAnswerProposal(CaseText words) {}

    @GetMapping("/api/incidents/{number}/reporter-answers")
    ReporterAnswersView readReporterAnswers(@PathVariable IncidentId number) {
        return answers.of(number);
    }

    @GetMapping("/api/incidents/{number}/reporter-answers/proposal")
    ReporterAnswerProposal readReporterAnswerProposal(@PathVariable IncidentId number) {
        return new ReporterAnswerProposal(answers.proposal(number));
    }

    @PostMapping("/api/incidents/{number}/reporter-answers")
    ReporterAnswersView answerReporter(@PathVariable IncidentId number, @Valid @RequestBody NewReporterAnswer answer) {
        answers.answer(number, answer);
        return answers.of(number);
    }

    @GetMapping("/api/reporter-answers")
    List<AnswerToMe> listAnswersToMe() {
        return toMe.all();
    }

    @PostMapping("/api/reporter-answers/{answer}/reading")
    List<AnswerToMe> noteAnswerRead(@PathVariable long answer) {
        return toMe.read(answer);
    }
}
