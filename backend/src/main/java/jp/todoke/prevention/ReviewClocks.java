package jp.todoke.prevention;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of the reviews after the closing, a part of the case each. The caller holds the lock of the case. */
@Component
class ReviewClocks {

    private static final Map<Integer, RuleCondition> REVIEWS =
            Map.of(3, RuleCondition.AFTER_3_MONTHS, 6, RuleCondition.AFTER_6_MONTHS, 12, RuleCondition.AFTER_12_MONTHS);

    private final Clocks clocks;
    private final Incidents incidents;
    private final Lines lines;

    ReviewClocks(Clocks clocks, Incidents incidents, Lines lines) {
        this.clocks = clocks;
        this.incidents = incidents;
        this.lines = lines;
    }

    /** The case was closed at that moment: the chief is to look three times. */
    void start(IncidentId incident, Instant closed) {
        var origin = incidents.get(incident).originUnit();
        REVIEWS.forEach((months, condition) -> clocks.start(
                incident,
                part(months),
                ClockKey.EFFECTIVENESS,
                condition,
                closed,
                origin,
                lines.role(LinePlace.CHIEF, origin)));
    }

    /** Another plan takes the place of the one whose measures they look at. */
    void replaced(IncidentId incident) {
        REVIEWS.keySet().forEach(months -> clocks.end(incident, part(months), EndReason.NOT_NEEDED));
    }

    /** Whether they began with a closing before this one, for that plan. */
    boolean begun(IncidentId incident, Prevention prevention) {
        return REVIEWS.keySet().stream().anyMatch(months -> started(incident, months, prevention));
    }

    /**
     * Whether that review of the plan that holds is to be made: another one has reviews of its own, from its closing.
     */
    boolean started(IncidentId incident, int months, Prevention prevention) {
        var since = prevention.reopenedForApproved();
        return REVIEWS.containsKey(months)
                && clocks.find(incident, part(months), ClockKey.EFFECTIVENESS)
                        .filter(clock -> since == null || !clock.basis().isBefore(since))
                        .isPresent();
    }

    /** Whether a review is still waited for. */
    boolean running(IncidentId incident) {
        return REVIEWS.keySet().stream().anyMatch(months -> clocks.find(incident, part(months), ClockKey.EFFECTIVENESS)
                .filter(ClockView::running)
                .isPresent());
    }

    /** The review that is to be made next, if one still is. */
    Optional<NextReview> next(IncidentId incident) {
        return REVIEWS.keySet().stream()
                .flatMap(months -> clocks
                        .find(incident, part(months), ClockKey.EFFECTIVENESS)
                        .filter(ClockView::running)
                        .map(clock -> new NextReview(months, clock.limit()))
                        .stream())
                .min(Comparator.comparing(NextReview::limit));
    }

    /** After how many months it is made, and until when. */
    record NextReview(int months, Instant limit) {}

    /** The review was made at that moment; late, that needs the reason. */
    void met(IncidentId incident, int months, Instant at, @Nullable String latenessReason) {
        clocks.met(incident, part(months), ClockKey.EFFECTIVENESS, at, latenessReason);
    }

    private static PartId part(int months) {
        return new PartId("review-" + months);
    }
}
