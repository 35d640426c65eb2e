package jp.todoke.camunda;

import static jp.todoke.process.Step.ADD_FIND_TO_COUNCIL_REPORT;
import static jp.todoke.process.Step.ASSESS_DUTY;
import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.DRAFT_PLAN;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static jp.todoke.process.Step.HEAD_REPORT;
import static jp.todoke.process.Step.RECORD_NOTIFICATION;
import static jp.todoke.process.Step.RECORD_PUBLICATION;
import static jp.todoke.process.Step.RECORD_SEARCH_ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every message to a process, in a running case, at its closing check, after its closing, withdrawal or merging, and in
 * a reopened case; sent once, twice, and by two clerks at once, each under the lock of the case or of the clock as the
 * services take it.
 */
@DiagramTest
class EveryMessageTest {

    enum Message {
        CHIEF_RECEIVED("ChiefReceived"),
        DUTY_AROSE("DutyArose"),
        DUTY_DISSOLVED("DutyDissolved"),
        FACILITY_JOINED("FacilityJoined"),
        FACTS_CHANGED("FactsChanged"),
        MEDIUM_FOUND("MediumFound"),
        PERSONS_TO_TELL_AGAIN("PersonsToTellAgain"),
        TO_PUBLISH_AFTER_ALL("ToPublishAfterAll"),
        FACILITY_RESPONSE_ENDED("FacilityResponseEnded"),
        ASSESSMENT_ENDED("AssessmentEnded"),
        NOTIFICATION_ENDED("NotificationEnded"),
        PUBLICATION_ENDED("PublicationEnded"),
        PREVENTION_ENDED("PreventionEnded"),
        MEASURE_ENDED("MeasureEnded"),
        REVIEW_MADE("ReviewMade"),
        PAPER_TO_REPLACE("PaperToReplace"),
        FOLLOW_UP_ENDED("FollowUpEnded"),
        MEETING_CANCELLED("MeetingCancelled"),
        MERGED("Merged"),
        WITHDRAWN("Withdrawn"),
        REOPENED("Reopened"),
        CLOCK_MOVED("ClockMoved"),
        CLOCK_STOPPED("ClockStopped");

        private final String name;

        Message(String name) {
            this.name = name;
        }
    }

    enum State {
        RUNNING,
        AT_CLOSING_CHECK,
        CLOSED,
        WITHDRAWN,
        MERGED,
        REOPENED;

        boolean ended() {
            return this == CLOSED || this == WITHDRAWN || this == MERGED;
        }
    }

    enum Times {
        ONCE,
        TWICE,
        TWO_AT_ONCE
    }

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    static Stream<Arguments> all() {
        return Stream.of(Message.values()).flatMap(message -> Stream.of(State.values())
                .flatMap(state -> Stream.of(Times.values()).map(times -> Arguments.of(message, state, times))));
    }

    @Test
    void theTableHasEveryMessageOfTheDiagrams() throws IOException {
        var names = new TreeSet<String>();
        for (var diagram : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn")) {
            try (var xml = diagram.getInputStream()) {
                Bpmn.readModelFromStream(xml)
                        .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Message.class)
                        .forEach(message -> names.add(message.getName()));
            }
        }

        assertThat(Stream.of(Message.values()).map(message -> message.name)).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isHeardOnceWhereItIsWaitedForAndElseChangesNothing(Message message, State state, Times times) {
        var loss = caseThatIs(state);
        var clock = clockOf(loss, state);
        if (message == Message.DUTY_DISSOLVED && !state.ended()) {
            office.inTransaction(() -> office.process.dutyArose(loss.incident(), new PartId("D1")));
        }
        if (message == Message.TO_PUBLISH_AFTER_ALL) {
            when(answers.publication().decided(any())).thenReturn(true);
            when(answers.publication().willBePublished(any())).thenReturn(true);
        }
        var open = new ArrayList<>(loss.open());

        var refusals = send(times, number -> tell(message, loss, clock, number));

        if (message == Message.WITHDRAWN || message == Message.MERGED) {
            open.clear();
        }
        if (message == Message.DUTY_DISSOLVED) {
            open.remove(FILE_PRELIMINARY_REPORT);
        }
        open.removeAll(ended(message, state));
        open.addAll(begun(message, state, times));
        assertThat(loss.open()).containsExactlyInAnyOrderElementsOf(open);
        assertThat(refusals).hasSize(refused(message, state, times)).allSatisfy(refusal -> assertThat(refusal)
                .isExactlyInstanceOf(MismatchingMessageCorrelationException.class)
                .hasMessageContaining("'" + message.name + "'"));
        assertThat(office.facts(loss.incident()))
                .containsExactlyElementsOf(Collections.nCopies(sent(times) - refusals.size(), message.name()));
        assertThat(office.jobs(clock.value())).hasSize(state.ended() || message == Message.CLOCK_STOPPED ? 0 : 1);
    }

    /** The steps of a track that ends; of a track that has ended, or of which nothing waits yet, there are none. */
    private static List<Step> ended(Message message, State state) {
        return message == Message.NOTIFICATION_ENDED && !state.ended() && state != State.AT_CLOSING_CHECK
                ? List.of(RECORD_NOTIFICATION)
                : List.of();
    }

    /** The steps that the message begins; a second duty or work is another one, all else is the same message again. */
    private static List<Step> begun(Message message, State state, Times times) {
        if (state.ended()) {
            return message == Message.REOPENED ? List.of(RECORD_NOTIFICATION) : List.of();
        }
        return switch (message) {
            case CHIEF_RECEIVED -> state == State.RUNNING ? List.of(DRAFT_PLAN) : List.of();
            case DUTY_AROSE ->
                Stream.generate(() -> FILE_PRELIMINARY_REPORT)
                        .limit(sent(times))
                        .toList();
            case FACILITY_JOINED -> List.of(RECORD_SEARCH_ROUND, HEAD_REPORT);
            case FACTS_CHANGED -> List.of(ASSESS_DUTY);
            case MEDIUM_FOUND ->
                Stream.generate(() -> ADD_FIND_TO_COUNCIL_REPORT)
                        .limit(sent(times))
                        .toList();
            case PERSONS_TO_TELL_AGAIN -> state == State.AT_CLOSING_CHECK ? List.of(RECORD_NOTIFICATION) : List.of();
            case TO_PUBLISH_AFTER_ALL -> List.of(RECORD_PUBLICATION);
            case NOTIFICATION_ENDED -> state == State.REOPENED ? List.of(CLOSING_CHECK) : List.of();
            case FACILITY_RESPONSE_ENDED,
                    ASSESSMENT_ENDED,
                    PUBLICATION_ENDED,
                    PREVENTION_ENDED,
                    DUTY_DISSOLVED,
                    MEASURE_ENDED,
                    REVIEW_MADE,
                    PAPER_TO_REPLACE,
                    FOLLOW_UP_ENDED,
                    MEETING_CANCELLED,
                    WITHDRAWN,
                    MERGED,
                    REOPENED,
                    CLOCK_MOVED,
                    CLOCK_STOPPED -> List.of();
        };
    }

    /**
     * What begins something new is refused in a case that has ended, so that nothing of its act is kept; all else comes
     * too late without harm. A case that runs is not begun beside itself; that a withdrawn or merged one is not
     * reopened its service knows, the process does not.
     */
    private static int refused(Message message, State state, Times times) {
        return switch (message) {
            case DUTY_AROSE,
                    FACILITY_JOINED,
                    FACTS_CHANGED,
                    MEDIUM_FOUND,
                    PERSONS_TO_TELL_AGAIN,
                    TO_PUBLISH_AFTER_ALL -> state.ended() ? sent(times) : 0;
            case REOPENED -> state.ended() ? sent(times) - 1 : sent(times);
            case CHIEF_RECEIVED,
                    FACILITY_RESPONSE_ENDED,
                    ASSESSMENT_ENDED,
                    NOTIFICATION_ENDED,
                    PUBLICATION_ENDED,
                    PREVENTION_ENDED,
                    DUTY_DISSOLVED,
                    MEASURE_ENDED,
                    REVIEW_MADE,
                    PAPER_TO_REPLACE,
                    FOLLOW_UP_ENDED,
                    MEETING_CANCELLED,
                    WITHDRAWN,
                    MERGED,
                    CLOCK_MOVED,
                    CLOCK_STOPPED -> 0;
        };
    }

    private static int sent(Times times) {
        return times == Times.ONCE ? 1 : 2;
    }

    private void tell(Message message, RunningCase loss, PartId clock, int number) {
        CaseProcess process = office.process;
        office.lock(message.name().startsWith("CLOCK") ? clock.value() : loss.key());
        office.write(loss.incident(), message.name());
        switch (message) {
            case CHIEF_RECEIVED -> process.chiefReceived(loss.incident());
            case DUTY_AROSE -> process.dutyArose(loss.incident(), new PartId("D" + number));
            case DUTY_DISSOLVED -> process.dutyDissolved(loss.incident(), new PartId("D1"));
            case FACILITY_JOINED -> process.unitJoined(loss.incident(), new PartId("F002"));
            case FACTS_CHANGED -> process.judgeAgain(loss.incident());
            case MEDIUM_FOUND -> process.mediumFound(loss.incident(), new PartId("W" + number));
            case PERSONS_TO_TELL_AGAIN -> process.tellPersonsAgain(loss.incident());
            case TO_PUBLISH_AFTER_ALL -> process.publishAfterAll(loss.incident());
            case FACILITY_RESPONSE_ENDED -> process.facilityResponseEnded(loss.incident());
            case ASSESSMENT_ENDED -> process.assessmentEnded(loss.incident());
            case NOTIFICATION_ENDED -> process.notificationEnded(loss.incident());
            case PUBLICATION_ENDED -> process.publicationEnded(loss.incident());
            case PREVENTION_ENDED -> process.preventionEnded(loss.incident());
            case MEASURE_ENDED -> process.measureEnded(loss.incident(), new PartId("measure-1"));
            case PAPER_TO_REPLACE -> process.paperToReplace(loss.incident());
            case REVIEW_MADE -> process.reviewMade(loss.incident());
            case FOLLOW_UP_ENDED -> process.followUpEnded(loss.incident());
            case MEETING_CANCELLED -> office.meetings.meetingCancelled(new PartId("meeting-1"));
            case MERGED -> process.merged(loss.incident());
            case WITHDRAWN -> process.withdrawn(loss.incident());
            case REOPENED -> process.reopened(loss.incident());
            case CLOCK_MOVED -> process.clockMoved(clock);
            case CLOCK_STOPPED -> process.clockStopped(clock);
        }
    }

    /** With what the tellings were refused; whatever a refused one did is undone. */
    private List<Throwable> send(Times times, IntConsumer telling) {
        if (times == Times.TWO_AT_ONCE) {
            var met =
                    Collision.of(office, () -> telling.accept(1), () -> office.inTransaction(() -> telling.accept(2)));
            return Stream.of(met.first(), met.second()).filter(Objects::nonNull).toList();
        }
        return IntStream.rangeClosed(1, sent(times))
                .mapToObj(number -> catchThrowable(() -> office.inTransaction(() -> telling.accept(number))))
                .filter(Objects::nonNull)
                .toList();
    }

    private RunningCase caseThatIs(State state) {
        var loss = state == State.RUNNING
                ? office.withOnly(Track.NOTIFICATION, Track.PREVENTION)
                : office.atClosingCheck();
        assertThat(loss.open()).containsExactly(state == State.RUNNING ? RECORD_NOTIFICATION : CLOSING_CHECK);
        when(answers.incident().needed(any(), any()))
                .thenAnswer(question -> "NOTIFICATION".equals(question.getArgument(1)));
        switch (state) {
            case RUNNING, AT_CLOSING_CHECK -> {}
            case CLOSED -> loss.does(CLOSING_CHECK);
            case MERGED -> office.inTransaction(() -> office.process.merged(loss.incident()));
            case WITHDRAWN -> office.inTransaction(() -> office.process.withdrawn(loss.incident()));
            case REOPENED -> {
                loss.does(CLOSING_CHECK);
                office.inTransaction(() -> office.process.reopened(loss.incident()));
            }
        }
        return loss;
    }

    /** Closing, withdrawing and merging stop the clocks of the case. */
    private PartId clockOf(RunningCase loss, State state) {
        var clock = new PartId("clock-of-" + loss.key());
        office.inTransaction(() -> office.process.clockStarted(loss.incident(), clock));
        if (state.ended()) {
            office.inTransaction(() -> office.process.clockStopped(clock));
        }
        return clock;
    }
}
