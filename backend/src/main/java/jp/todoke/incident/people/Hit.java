package jp.todoke.incident.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of a folded text that names somebody, or may.
 *
 * @param written what is written for it when it is masked; null where nobody registered is meant
 * @param doubt null where there is none
 * @param byDefault whether it is masked while nobody has decided
 * @param people whom it names
 */
record Hit(
        int from,
        int to,
        @Nullable String written,
        @Nullable Doubt doubt,
        boolean byDefault,
        List<MaskedPerson> people) {

    static Hit of(int from, int to, String written, @Nullable Doubt doubt, List<MaskedPerson> people) {
        return new Hit(from, to, written, doubt, true, people);
    }

    /** A masked name that stands there already. */
    static Hit token(int from, int to, String written) {
        return new Hit(from, to, written, null, true, List.of());
    }

    static Hit left(int from, int to, @Nullable String written, Doubt doubt) {
        return new Hit(from, to, written, doubt, false, List.of());
    }
}
