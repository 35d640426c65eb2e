package jp.todoke.incident.earlyend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.Track;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EarlyEndingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final ActedBy CHIEF = new ActedBy(7, new CaseText("田中 誠"), "保育課長");
    private static final ActedBy SECRETARIAT = new ActedBy(8, new CaseText("吉田 翔"), "情報公開課の担当者");
    private static final List<RunningTrack> RUNNING = List.of(
            new RunningTrack(Track.ASSESSMENT, true),
            new RunningTrack(Track.PUBLICATION, false),
            new RunningTrack(Track.PREVENTION, false));

    private final EarlyEnding running = new EarlyEnding(List.of(), RUNNING, List.of());

    @Test
    void whatIsBackUnseenEndsAllTracksEachWithItsReason() {
        var all = found("封の割印を確かめた。", Track.ASSESSMENT, Track.PUBLICATION, Track.PREVENTION);

        assertThat(running.propose(all, CHIEF)).isTrue();
        assertThat(fields(() -> running.propose(found(null, Track.ASSESSMENT, Track.PREVENTION), CHIEF)))
                .containsExactly("evidence", "reasons.PUBLICATION");
        assertThatThrownBy(() -> new EarlyEnding(List.of(), RUNNING, List.of("本人に連絡しています。")).propose(all, CHIEF))
                .hasMessage("early-end-stands-against");
        assertThatThrownBy(() -> new EarlyEnding(List.of(), List.of(), List.of()).propose(all, CHIEF))
                .hasMessage("early-end-nothing-runs");
    }

    @Test
    void oneTrackEndsAsNotNeededUnlessItsOwnPeopleSayThatOrItHasEnded() {
        assertThat(running.propose(notNeeded(Track.PUBLICATION), CHIEF)).isTrue();
        assertThat(fields(() -> running.propose(notNeeded(), CHIEF))).containsExactly("tracks");
        assertThat(fields(() -> running.propose(notNeeded(Track.ASSESSMENT, Track.NOTIFICATION), CHIEF)))
                .containsExactlyInAnyOrder("reasons.ASSESSMENT", "reasons.NOTIFICATION");
    }

    @Test
    void theSameOnceMoreIsNoOtherProposalAndAnotherWaitsForTheFirst() {
        var open = new EarlyEnding(List.of(proposal(notNeeded(Track.PUBLICATION), null)), RUNNING, List.of());

        assertThat(open.propose(notNeeded(Track.PUBLICATION), CHIEF)).isFalse();
        assertThatThrownBy(() -> open.propose(notNeeded(Track.PREVENTION), CHIEF))
                .hasMessage("early-end-another-open");
        assertThatThrownBy(() -> open.propose(notNeeded(Track.PUBLICATION), SECRETARIAT))
                .hasMessage("early-end-another-open");
    }

    @Test
    void itIsConfirmedOrRefusedWithAReasonOnce() {
        var open = new EarlyEnding(List.of(proposal(notNeeded(Track.PUBLICATION), null)), RUNNING, List.of());

        assertThat(open.decide(1, true, null, SECRETARIAT)).isTrue();
        assertThat(fields(() -> open.decide(1, false, " ", SECRETARIAT))).containsExactly("reason");
        assertThatThrownBy(() -> open.decide(2, true, null, SECRETARIAT)).hasMessage("not-found");

        var refusal = new EarlyEndDecision(false, new CaseText("まだ公表する。"), SECRETARIAT, NOW);
        var refused = new EarlyEnding(List.of(proposal(notNeeded(Track.PUBLICATION), refusal)), RUNNING, List.of());
        assertThat(refused.decide(1, false, "まだ公表する。", SECRETARIAT)).isFalse();
        assertThatThrownBy(() -> refused.decide(1, true, null, SECRETARIAT)).hasMessage("early-end-already-decided");
        assertThat(refused.propose(notNeeded(Track.PUBLICATION), CHIEF)).isTrue();
    }

    @Test
    void whatStandsAgainstItOrBeganSinceKeepsItFromBeingConfirmedButNotFromBeingRefused() {
        var asked = List.of(proposal(found("割印を確かめた。", Track.PUBLICATION), null));
        var told = new EarlyEnding(asked, RUNNING.subList(1, 2), List.of("本人に連絡しています。"));
        var more = new EarlyEnding(asked, RUNNING, List.of());
        var over = new EarlyEnding(asked, RUNNING.subList(0, 1), List.of());

        assertThatThrownBy(() -> told.decide(1, true, null, SECRETARIAT)).hasMessage("early-end-stands-against");
        assertThat(told.decide(1, false, "本人に伝えたため。", SECRETARIAT)).isTrue();
        assertThatThrownBy(() -> more.decide(1, true, null, SECRETARIAT)).hasMessage("early-end-more-runs");
        assertThatThrownBy(() -> over.decide(1, true, null, SECRETARIAT)).hasMessage("early-end-nothing-runs");
    }

    @Test
    void theTracksThatStillRunEndTheLastOfTheMapFirst() {
        var asked = proposal(
                found("割印を確かめた。", Track.FACILITY_RESPONSE, Track.ASSESSMENT, Track.PUBLICATION, Track.PREVENTION),
                null);

        assertThat(new EarlyEnding(List.of(asked), RUNNING, List.of()).ending(asked))
                .extracting(TrackReason::track)
                .containsExactly(Track.PREVENTION, Track.PUBLICATION, Track.ASSESSMENT);
    }

    private static NewEarlyEnd found(String evidence, Track... tracks) {
        return new NewEarlyEnd(EarlyEndKind.QUICKLY_FOUND, evidence, reasons(tracks));
    }

    private static NewEarlyEnd notNeeded(Track... tracks) {
        return new NewEarlyEnd(EarlyEndKind.NOT_NEEDED, null, reasons(tracks));
    }

    private static Map<Track, String> reasons(Track... tracks) {
        return Stream.of(tracks).collect(Collectors.toMap(track -> track, track -> "対象がないため。"));
    }

    private static EarlyEndProposal proposal(NewEarlyEnd ending, EarlyEndDecision decision) {
        return new EarlyEndProposal(
                1, ending.kind(), CaseText.of(ending.evidence()), ending.tracks(), CHIEF, NOW, decision);
    }

    private static List<String> fields(ThrowingCallable act) {
        try {
            act.call();
            return List.of();
        } catch (InvalidInput refused) {
            return refused.violations().stream().map(Violation::field).toList();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }
}
