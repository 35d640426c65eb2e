package jp.todoke.camunda;

import static jp.todoke.process.Step.ASSESS_DUTY;
import static jp.todoke.process.Step.CONFIRM_NOTIFICATION;
import static jp.todoke.process.Step.DECIDE_COUNCIL_REPORT;
import static jp.todoke.process.Step.DECIDE_PLAN;
import static jp.todoke.process.Step.DECIDE_PUBLICATION;
import static jp.todoke.process.Step.DRAFT_PLAN;
import static jp.todoke.process.Step.RECORD_NOTIFICATION;

import java.util.List;
import jp.todoke.process.Step;

/** The tracks that run in every case, with the steps that end them on a quiet day, on which no unit is concerned. */
enum Track {
    FACILITY_RESPONSE,
    ASSESSMENT(ASSESS_DUTY),
    NOTIFICATION(RECORD_NOTIFICATION, CONFIRM_NOTIFICATION),
    PUBLICATION(DECIDE_PUBLICATION),
    PREVENTION(DRAFT_PLAN, DECIDE_PLAN, DECIDE_COUNCIL_REPORT);

    private final List<Step> steps;

    Track(Step... steps) {
        this.steps = List.of(steps);
    }

    Step[] steps() {
        return steps.toArray(Step[]::new);
    }
}
