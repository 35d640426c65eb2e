package jp.todoke.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment from which a clock counts.
 *
 * @param knowledge number of the entry of knowledge that gives the moment; null where another event does
 */
public record Basis(Instant at, @Nullable Long knowledge) {

    /** The moment of an event that is no entry of knowledge. */
    public static Basis of(Instant at) {
        return new Basis(at, null);
    }
}
