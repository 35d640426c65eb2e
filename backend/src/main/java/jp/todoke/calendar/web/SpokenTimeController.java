package jp.todoke.calendar.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.SpokenTime;
import jp.todoke.calendar.SpokenTime.About;
import jp.todoke.calendar.UnreadableTime;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says how a time is understood that somebody is typing; asked by POST, so that what is typed stands in no address. */
@RestController
class SpokenTimeController {

    private static final String AHEAD = "time-ahead";

    private final Clock clock;

    SpokenTimeController(Clock clock) {
        this.clock = clock;
    }

    /** {@code day}: of which day a time without one is; today, if none is given. */
    record SpokenTimeRequest(@PlainText(max = 60, required = true) String text, @Nullable LocalDate day) {}

    /** A time as a line of the course of events keeps it, and in official words. */
    record Understood(
            LocalDate startsOn,
            @Nullable Instant startsAt,
            About startAbout,
            @Nullable LocalDate endsOn,
            @Nullable Instant endsAt,
            About endAbout,
            boolean openEnd,
            String words) {

        static Understood of(SpokenTime time) {
            return new Understood(
                    time.startsOn(),
                    at(time.startsOn(), time.startsAt()),
                    time.startAbout(),
                    time.endsOn(),
                    at(time.endsOn(), time.endsAt()),
                    time.endAbout(),
                    time.openEnd(),
                    time.words());
        }

        private static @Nullable Instant at(@Nullable LocalDate day, @Nullable LocalTime time) {
            return day == null || time == null
                    ? null
                    : day.atTime(time).atZone(OfficialTime.ZONE).toInstant();
        }

        boolean ahead(LocalDateTime now) {
            var instant = now.atZone(OfficialTime.ZONE).toInstant();
            return startsOn.isAfter(now.toLocalDate())
                    || endsOn != null && endsOn.isAfter(now.toLocalDate())
                    || startsAt != null && startsAt.isAfter(instant)
                    || endsAt != null && endsAt.isAfter(instant);
        }
    }

    /**
     * What was understood; {@code otherwise} where the afternoon may be meant as well; {@code overnight} where the end
     * was taken for the next day's, to be confirmed; else why it was not understood, as a code.
     */
    record SpokenTimeAnswer(
            @Nullable Understood understood,
            @Nullable Understood otherwise,
            boolean overnight,
            @Nullable String fault) {

        static SpokenTimeAnswer not(String fault) {
            return new SpokenTimeAnswer(null, null, false, fault);
        }
    }

    @PostMapping("/api/spoken-time")
    SpokenTimeAnswer readSpokenTime(@Valid @RequestBody SpokenTimeRequest request) {
        var now = LocalDateTime.ofInstant(clock.instant(), OfficialTime.ZONE);
        try {
            var time = SpokenTime.read(request.text(), now, request.day() == null ? now.toLocalDate() : request.day());
            var understood = Understood.of(time);
            return understood.ahead(now)
                    ? SpokenTimeAnswer.not(AHEAD)
                    : new SpokenTimeAnswer(
                            understood, time.otherwise().map(Understood::of).orElse(null), time.overnight(), null);
        } catch (UnreadableTime unreadable) {
            return SpokenTimeAnswer.not(unreadable.code());
        }
    }
}
