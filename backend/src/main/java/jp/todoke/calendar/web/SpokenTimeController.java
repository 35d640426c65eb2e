package jp.todoke.calendar.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.SpokenTime;
import jp.todoke.calendar.ToldTime;
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

    /**
     * What was understood; {@code otherwise} where the afternoon may be meant as well; {@code overnight} where the end
     * was taken for the next day's, to be confirmed; else why it was not understood, as a code.
     */
    record SpokenTimeAnswer(
            @Nullable ToldTime understood, @Nullable ToldTime otherwise, boolean overnight, @Nullable String fault) {

        static SpokenTimeAnswer not(String fault) {
            return new SpokenTimeAnswer(null, null, false, fault);
        }
    }

    @PostMapping("/api/spoken-time")
    SpokenTimeAnswer readSpokenTime(@Valid @RequestBody SpokenTimeRequest request) {
        var now = LocalDateTime.ofInstant(clock.instant(), OfficialTime.ZONE);
        try {
            var time = SpokenTime.read(request.text(), now, request.day() == null ? now.toLocalDate() : request.day());
            return ahead(time.time())
                    ? SpokenTimeAnswer.not(AHEAD)
                    : new SpokenTimeAnswer(
                            time.time(), time.otherwise().map(SpokenTime::time).orElse(null), time.overnight(), null);
        } catch (UnreadableTime unreadable) {
            return SpokenTimeAnswer.not(unreadable.code());
        }
    }

    /** Whether any of it lies wholly ahead; of a day or month that has begun nothing does. */
    private boolean ahead(ToldTime time) {
        return time.beginsAfter(clock.instant());
    }
}
