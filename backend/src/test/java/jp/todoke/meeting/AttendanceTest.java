package jp.todoke.meeting;

import static jp.todoke.meeting.AttendanceEntry.Edge.AFTER;
import static jp.todoke.meeting.AttendanceEntry.Edge.BEFORE;
import static jp.todoke.meeting.AttendanceEntry.Edge.DURING;
import static jp.todoke.meeting.AttendanceEntry.Movement.ABSENT;
import static jp.todoke.meeting.AttendanceEntry.Movement.CAME;
import static jp.todoke.meeting.AttendanceEntry.Movement.LEFT;
import static jp.todoke.meeting.AttendanceEntry.Movement.RECUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jp.todoke.meeting.AttendanceEntry.Edge;
import jp.todoke.meeting.AttendanceEntry.Movement;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.Violation;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final List<Long> ITEMS = List.of(11L, 12L, 13L);
    private static final Set<Long> FIVE = Set.of(1L, 2L, 3L, 4L, 5L);

    @Test
    void whoLeftDuringAnItemWasThereAtItsBeginningAndIsGoneAtTheNext() {
        var attendance = of(came(1), came(2), came(3), at(3, LEFT, DURING, 12), absent(4), absent(5));

        assertThat(attendance.at(11).present()).isEqualTo(3);
        assertThat(attendance.at(12).present()).isEqualTo(3);
        assertThat(attendance.at(13).present()).isEqualTo(2);
    }

    @Test
    void whoCameDuringAnItemIsThereForItsVote() {
        var attendance =
                of(came(1), at(2, CAME, DURING, 12), at(3, CAME, AFTER, 12), at(4, CAME, BEFORE, 12), absent(5));

        assertThat(attendance.at(11).mostVotes()).isEqualTo(1);
        assertThat(attendance.at(12).mostVotes()).isEqualTo(3);
        assertThat(attendance.at(13).mostVotes()).isEqualTo(4);
    }

    @Test
    void whoLeftBeforeOrAfterAnItemIsCountedByThat() {
        var attendance =
                of(came(1), at(1, LEFT, BEFORE, 12), came(2), at(2, LEFT, AFTER, 12), absent(3), absent(4), absent(5));

        assertThat(attendance.at(11).present()).isEqualTo(2);
        assertThat(attendance.at(12).present()).isEqualTo(1);
        assertThat(attendance.at(13).present()).isZero();
    }

    @Test
    void whoCameBackIsThereAgain() {
        var attendance = of(came(1), at(1, LEFT, DURING, 11), at(1, CAME, BEFORE, 13));

        assertThat(ITEMS).extracting(item -> attendance.at(item).present()).containsExactly(1, 0, 1);
    }

    @Test
    void aRecusedMemberIsInNoCountOfThatItemAndInThatOfTheNext() {
        var attendance = of(
                came(1), came(2), came(3), new AttendanceEntry(3, RECUSED, DURING, 12L, "親族のため"), absent(4), absent(5));

        assertThat(attendance.at(12).present()).isEqualTo(2);
        assertThat(attendance.at(12).recused()).isEqualTo(1);
        assertThat(attendance.at(12).mostVotes()).isEqualTo(2);
        assertThat(attendance.at(12).quorate()).isFalse();
        assertThat(attendance.at(13).quorate()).isTrue();
    }

    @Test
    void ofWhomNothingWasEnteredIsOpenAndGuessedNowhere() {
        var attendance = of(came(1), came(2));

        assertThat(attendance.open()).containsExactlyInAnyOrder(3L, 4L, 5L);
        assertThat(attendance.at(11).present()).isEqualTo(2);
        assertThat(attendance.at(11).quorate()).isNull();
        assertThat(of(came(1), came(2), came(3)).at(11).quorate()).isTrue();
        assertThat(of(absent(1), absent(2), absent(3)).at(11).quorate()).isFalse();
    }

    @Test
    void nineteenOfTwentyThreeAreAQuorum() {
        var roster = LongStream.rangeClosed(1, 23).boxed().collect(Collectors.toSet());
        var entries = new ArrayList<AttendanceEntry>();
        LongStream.rangeClosed(1, 19).forEach(member -> entries.add(came(member)));
        LongStream.rangeClosed(20, 23).forEach(member -> entries.add(absent(member)));

        var attendance = new Attendance(roster, ITEMS, entries);

        assertThat(attendance.came()).isEqualTo(19);
        assertThat(attendance.at(11)).isEqualTo(new Attendance.AtItem(19, 0, 0, 23, true, 19));
    }

    @Test
    void aMemberBothAbsentAndPresentIsRefused() {
        assertThat(refused(came(1), absent(1))).containsExactly("meeting.absent-and-present");
    }

    @Test
    void whoLeftWithoutHavingComeOrCameTwiceIsRefused() {
        assertThat(refused(at(1, LEFT, DURING, 12))).containsExactly("meeting.left-without-coming");
        assertThat(refused(came(1), at(1, CAME, BEFORE, 12))).containsExactly("meeting.came-twice");
    }

    @Test
    void aStrangerAndAnItemOfAnotherMeetingAreRefused() {
        assertThat(refused(came(99))).containsExactly("meeting.unknown-member");
        assertThat(refused(at(1, CAME, BEFORE, 99))).containsExactly("meeting.unknown-item");
    }

    private static List<String> refused(AttendanceEntry... entries) {
        var checks = new FieldChecks();
        Attendance.check(checks, "attendance", FIVE, ITEMS, List.of(entries));
        return checks.found().stream().map(Violation::code).toList();
    }

    private static Attendance of(AttendanceEntry... entries) {
        return new Attendance(FIVE, ITEMS, List.of(entries));
    }

    private static AttendanceEntry came(long member) {
        return new AttendanceEntry(member, CAME, null, null, null);
    }

    private static AttendanceEntry absent(long member) {
        return new AttendanceEntry(member, ABSENT, null, null, null);
    }

    private static AttendanceEntry at(long member, Movement movement, Edge edge, long item) {
        return new AttendanceEntry(member, movement, edge, item, null);
    }
}
