package jp.todoke.cause;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 原因の区分: a class that an analysis may choose.
 *
 * @param words what it is called today
 * @param atContractor whether it says that the cause lies with a contractor
 * @param offered whether it may be chosen today
 * @param names what it was called at first and is called later on, the earliest first; a class that is not chosen any
 *     more keeps its last name
 * @param endsOn from which day on it is not chosen any more; null where no end is known
 */
public record CauseClass(
        String code,
        CauseScheme scheme,
        String words,
        boolean atContractor,
        boolean offered,
        List<ClassName> names,
        @Nullable LocalDate endsOn) {

    /** What it is called from that day on; null: from the beginning. */
    public record ClassName(@Nullable LocalDate from, String words) {}

    public CauseClass {
        names = List.copyOf(names);
    }

    /** The last day from which something was said to hold; null where nothing was. */
    @Nullable
    LocalDate lastChange() {
        return endsOn != null ? endsOn : names.get(names.size() - 1).from();
    }
}
