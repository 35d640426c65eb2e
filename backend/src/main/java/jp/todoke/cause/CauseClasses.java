package jp.todoke.cause;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * All 原因の区分 in their order. The office adds own ones, calls them otherwise from a day on, and ends them; those of other
 * schemes are not the office's to change.
 *
 * @param version how often own classes were changed: a form that was opened at another count is stale
 */
public record CauseClasses(int version, List<CauseClass> classes) {

    /** So many own classes are offered at most: more than that nobody reads through. */
    static final int MOST_OWN = 30;

    public CauseClasses {
        classes = List.copyOf(classes);
    }

    /** The codes that an analysis may choose today, and those that it chose before. */
    Set<String> choosable(List<String> chosenBefore) {
        return classes.stream()
                .filter(one -> one.offered() || chosenBefore.contains(one.code()))
                .map(CauseClass::code)
                .collect(Collectors.toSet());
    }

    /** Refuses at the field a new class that another one is called like, and more than are read. */
    void checkNew(String words) {
        new FieldChecks()
                .that(isFree(words, null), "words", "cause-class-twice")
                .that(
                        classes.stream()
                                        .filter(one -> one.scheme() == CauseScheme.OWN && one.endsOn() == null)
                                        .count()
                                < MOST_OWN,
                        "words",
                        "cause-class-many",
                        MOST_OWN)
                .refuse();
    }

    /** The own class that shall be called otherwise from that day on. Refuses at the fields what cannot be. */
    CauseClass renamed(String code, String words, LocalDate from, LocalDate today) {
        var own = changeable(code);
        checkFrom(own, from, today)
                .that(isFree(words, code), "words", "cause-class-twice")
                .that(!own.names().get(own.names().size() - 1).words().equals(words), "words", "cause-class-same")
                .refuse();
        return own;
    }

    /** The own class that shall not be chosen any more from that day on. Refuses at the field a day that cannot be. */
    CauseClass ended(String code, LocalDate from, LocalDate today) {
        var own = changeable(code);
        checkFrom(own, from, today).refuse();
        return own;
    }

    /** The own class of that code. Refuses one that is not there. */
    CauseClass requireOwn(String code) {
        return classes.stream()
                .filter(one -> one.code().equals(code) && one.scheme() == CauseScheme.OWN)
                .findFirst()
                .orElseThrow(CauseClassRefusal::notThere);
    }

    private CauseClass changeable(String code) {
        var own = requireOwn(code);
        if (own.endsOn() != null) {
            throw CauseClassRefusal.ended();
        }
        return own;
    }

    /** Cases of the past keep what they read; what was said for a later day is not overtaken. */
    private static FieldChecks checkFrom(CauseClass own, LocalDate from, LocalDate today) {
        var last = own.lastChange();
        return new FieldChecks()
                .that(!from.isBefore(today), "from", "cause-class-past")
                .that(!from.isAfter(today.plusYears(1)), "from", "cause-class-far")
                .that(last == null || !from.isBefore(last), "from", "cause-class-before-last");
    }

    private boolean isFree(String words, @Nullable String code) {
        return classes.stream()
                .filter(one -> one.endsOn() == null && !Objects.equals(one.code(), code))
                .flatMap(one -> one.names().stream())
                .noneMatch(name -> name.words().equals(words));
    }

    /** An own class was added, is called otherwise, or is not chosen any more. */
    public record CauseClassChanged(String code) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return code;
        }
    }
}
