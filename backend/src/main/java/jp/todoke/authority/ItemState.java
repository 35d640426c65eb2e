package jp.todoke.authority;

import java.time.Instant;
import java.util.stream.Stream;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** 項目の状況: how far an item of a report has come, and when that was or will be, where it is done or planned. */
public record ItemState(StatedItem item, State state, @Nullable ToldTime time) {

    /** 済, 予定, 予定なし, 検討中 */
    public enum State {
        DONE,
        PLANNED,
        NONE,
        UNDECIDED;

        private boolean hasTime() {
            return this == DONE || this == PLANNED;
        }
    }

    /** As typed: nothing where no state was said; a time only where the state has one. */
    public static Stream<ItemState> typed(StatedItem item, @Nullable State state, @Nullable ToldTime time) {
        return state == null ? Stream.empty() : Stream.of(new ItemState(item, state, state.hasTime() ? time : null));
    }

    /** What is done was before the report was filed, what is planned is not over then. */
    void check(FieldChecks checks, Instant filed) {
        if (time == null) {
            return;
        }
        var field = timeField() + ".";
        if (state == State.DONE) {
            PastTimeCheck.check(checks, field, time, filed);
        } else {
            checks.that(
                            !time.endsBeforeItBegins(),
                            field + (time.endsAt() == null ? "endsOn" : "endsAt"),
                            "end-before-start")
                    .that(
                            time.endsBeforeItBegins() || !time.latest().isBefore(filed),
                            field + PastTimeCheck.startField(time),
                            "authority.planned-past");
        }
    }

    private String timeField() {
        return switch (item) {
            case PERSON_NOTICE -> "noticeTime";
            case PUBLICATION -> "publicationTime";
            case PREVENTION -> "preventionTime";
        };
    }
}
