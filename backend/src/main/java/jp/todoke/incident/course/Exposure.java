package jp.todoke.incident.course;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 露出期間: how long others could see or take the information. {@code time} is there for a {@link Exposed#PERIOD} and goes
 * on where its end is open; {@code containedBy} is the act that ended it, {@code basis} from what that is known.
 */
public record Exposure(
        Exposed exposed,
        @Nullable ToldTime time,
        @Nullable CaseText containedBy,
        CaseText basis,
        CaseText recordedBy,
        Instant recordedAt) {

    /** NONE: nobody could; UNKNOWN: 分からない. */
    public enum Exposed {
        PERIOD,
        NONE,
        UNKNOWN
    }

    /**
     * 平成24年12月18日（火）～平成24年12月21日（金）（公開を停止した。） or なし; empty where it is not known. Free text is written by
     * {@code write}, which may mask.
     */
    public Optional<String> words(UnaryOperator<String> write) {
        return switch (exposed) {
            case UNKNOWN -> Optional.empty();
            case NONE -> Optional.of("なし");
            case PERIOD ->
                Optional.of(
                        time.wholeWords() + (containedBy == null ? "" : "（" + write.apply(containedBy.value()) + "）"));
        };
    }

    /** It was written down for how long others could see or take the information. */
    public record ExposureRecorded(IncidentId incident, Exposed exposed) implements DomainEvent {

        @Override
        public String detail() {
            return exposed.name();
        }
    }
}
