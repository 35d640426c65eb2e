package jp.todoke.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.meeting.AgendaLine.Kind;
import jp.todoke.meeting.AgendaLine.Section;
import jp.todoke.meeting.ItemOutcome.Outcome;
import jp.todoke.meeting.ItemOutcome.Vote;
import jp.todoke.meeting.Meeting.Stage;
import jp.todoke.meeting.Meeting.Status;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a meeting stands, what may come next, and what neither its agenda nor its record can say. */
class MeetingTest {

    private static final ActedBy CLERK = new ActedBy(1, new CaseText("山本 葵"), "情報公開課");
    private static final Instant NOON = Instant.parse("2013-01-17T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2013, 1, 17);
    private static final Set<Long> ROSTER = LongStream.rangeClosed(1, 5).boxed().collect(Collectors.toSet());

    @Test
    void itStandsWhereItsLastActSays() {
        assertThat(meeting().status()).isEqualTo(Status.PLANNED);
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(done(stage).status()).isEqualTo(Status.valueOf(stage.name())));
        assertThat(meeting().name()).isEqualTo("第７期第７回");
    }

    @Test
    void onlyACancelledOrHeldOneIsOver() {
        assertThat(done(Stage.AGENDA_FIXED, Stage.PAPERS_SENT).open()).isTrue();
        assertThat(done(Stage.AGENDA_FIXED, Stage.PAPERS_SENT, Stage.HELD).open())
                .isFalse();
        var cancelled = new Meeting(
                1,
                7,
                7,
                List.of(schedule()),
                agenda(),
                MeetingRecord.EMPTY,
                List.of(),
                new Meeting.Cancellation("定足数に足りないため", CLERK, NOON));
        assertThat(cancelled.status()).isEqualTo(Status.CANCELLED);
        assertThatThrownBy(cancelled::requireOpen).isInstanceOf(MeetingRefusal.class);
    }

    @Test
    void itIsNotHeldBeforeItsDayNorBeforeEveryItemHasAnOutcome() {
        var sent = with(record(outcome(1, Outcome.REPORTED)), Stage.AGENDA_FIXED, Stage.PAPERS_SENT);
        assertThatThrownBy(() -> sent.requireMayHold(DAY, null)).hasMessage("meeting-outcome-missing");

        var whole = with(
                record(outcome(1, Outcome.REPORTED), outcome(2, Outcome.CONTINUED)),
                Stage.AGENDA_FIXED,
                Stage.PAPERS_SENT);
        assertThatThrownBy(() -> whole.requireMayHold(DAY.minusDays(1), null)).hasMessage("meeting-not-yet");
        whole.requireMayHold(DAY, null);
    }

    @Test
    void heldWithoutPapersSentItAsksWhy() {
        var unsent = with(record(outcome(1, Outcome.REPORTED), outcome(2, Outcome.REPORTED)), Stage.AGENDA_FIXED);

        assertThatThrownBy(() -> unsent.requireMayHold(DAY, " ")).isInstanceOfSatisfying(InvalidInput.class, asked -> {
            assertThat(asked.violations()).singleElement().satisfies(field -> assertThat(field.field())
                    .isEqualTo("unsentReason"));
        });
        unsent.requireMayHold(DAY, "郵送の控えだけが残っているため");
    }

    @Test
    void afterThePapersWereSentOnlyWhatIsHandedOutAtTheTableIsPutOn() {
        var sent = done(Stage.AGENDA_FIXED, Stage.PAPERS_SENT);

        assertThatThrownBy(() -> sent.requireMayPutOn(false)).hasMessage("meeting-papers-sent");
        sent.requireMayPutOn(true);
    }

    @Test
    void twoItemsNeverShareAPaperNumber() {
        assertThatThrownBy(() -> agenda().replaced(List.of(line(1, 6), line(2, 6))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(field -> assertThat(field.field()).isEqualTo("lines[1].paperNo")));
    }

    @Test
    void theOrderIsFreeOfThePaperNumbersAndEachSectionCountsItsOwn() {
        var agenda = agenda().replaced(
                        List.of(in(Section.THIRD, 3, 4), in(Section.FIRST, 1, 6), in(Section.FIRST, 2, null)));

        assertThat(agenda.lines()).extracting(AgendaLine::item).containsExactly(1L, 2L, 3L);
        assertThat(agenda.lines()).extracting(agenda::number).containsExactly(1, 2, 1);
        assertThat(agenda.nextPaperNo()).isEqualTo(7);
        assertThat(agenda.version()).isEqualTo(2);
    }

    @Test
    void aVoteOfMoreThanWereThereIsRefused() {
        var record = new MeetingRecord(
                1,
                null,
                null,
                null,
                List.of(),
                Stream.concat(
                                LongStream.rangeClosed(1, 3)
                                        .mapToObj(member -> entry(member, AttendanceEntry.Movement.CAME)),
                                LongStream.rangeClosed(4, 5)
                                        .mapToObj(member -> entry(member, AttendanceEntry.Movement.ABSENT)))
                        .toList(),
                List.of(),
                List.of(vote(1, Vote.COUNTED, 3, 1)));

        assertThatThrownBy(() -> record.check(ROSTER, agenda()))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(field -> assertThat(field.code()).isEqualTo("meeting.more-votes-than-members")));
    }

    @Test
    void aMajorityIsAWordOfItsOwnAndNeedsNoCount() {
        new MeetingRecord(
                        1, null, null, null, List.of(), List.of(), List.of(), List.of(vote(1, Vote.MAJORITY, null, 1)))
                .check(ROSTER, agenda());
    }

    @Test
    void aMeetingThatEndedBeforeItBeganIsRefused() {
        var record = new MeetingRecord(
                1, LocalTime.of(10, 0), LocalTime.of(9, 0), null, List.of(), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> record.check(ROSTER, agenda())).isInstanceOf(InvalidInput.class);
    }

    private static AttendanceEntry entry(long member, AttendanceEntry.Movement movement) {
        return new AttendanceEntry(member, movement, null, null, null);
    }

    private static ItemOutcome vote(long item, Vote vote, @Nullable Integer inFavour, Integer against) {
        return new ItemOutcome(item, Outcome.ANSWERED, vote, inFavour, against, null, null);
    }

    private static ItemOutcome outcome(long item, Outcome outcome) {
        return new ItemOutcome(item, outcome, null, null, null, null, null);
    }

    private static MeetingRecord record(ItemOutcome... outcomes) {
        return new MeetingRecord(1, null, null, null, List.of(), List.of(), List.of(), List.of(outcomes));
    }

    private static Meeting meeting() {
        return done();
    }

    private static Meeting done(Stage... stages) {
        return with(MeetingRecord.EMPTY, stages);
    }

    private static Meeting with(MeetingRecord record, Stage... stages) {
        return new Meeting(
                1,
                7,
                7,
                List.of(schedule()),
                agenda(),
                record,
                Arrays.stream(stages)
                        .map(stage -> new Meeting.Done(stage, null, CLERK, NOON))
                        .toList(),
                null);
    }

    private static Schedule schedule() {
        return new Schedule(DAY, LocalTime.of(10, 0), "庁議室", null, CLERK, NOON);
    }

    private static Agenda agenda() {
        return new Agenda(1, List.of(line(1, 6), line(2, 1)));
    }

    private static AgendaLine line(long item, int paperNo) {
        return in(Section.FIRST, item, paperNo);
    }

    private static AgendaLine in(Section section, long item, @Nullable Integer paperNo) {
        return new AgendaLine(
                item,
                item == 1 ? new IncidentId("2012-0001") : null,
                section,
                Kind.REPORT,
                "案件" + item,
                null,
                paperNo,
                false,
                null);
    }
}
