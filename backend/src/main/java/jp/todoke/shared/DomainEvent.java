package jp.todoke.shared;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, told to listeners the publisher need not know; the history writes each one down in the same
 * transaction under its {@link #code}, so an event holds ids and codes, never names of people or free text.
 */
public interface DomainEvent {

    /** The case it happened to, or null for acts on the organisation itself. */
    @Nullable
    IncidentId incident();

    /**
     * What of the case, as ids and codes for the history: a unit, a verdict, a count. Null when the act says it all.
     */
    default @Nullable String detail() {
        return null;
    }

    /** The act's code in the history: the simple name of its class, or the one kept by {@link HistoryCode}. */
    static String code(Class<? extends DomainEvent> act) {
        var kept = act.getAnnotation(HistoryCode.class);
        return kept == null ? act.getSimpleName() : kept.value();
    }
}
