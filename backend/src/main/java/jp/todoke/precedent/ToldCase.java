package jp.todoke.precedent;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What likeness is judged by: kind, medium, {@code unit} is the name of where it happened, {@code text} what was told
 * of it and of its cause, as typed. Never shown.
 */
record ToldCase(IncidentId number, IncidentKind kind, MediumKind medium, String unit, String text) {

    /** So much of each text counts; the beginning tells what happened. */
    private static final int LONGEST = 2000;

    /** Of texts of which some may be missing. */
    static ToldCase of(
            IncidentId number, IncidentKind kind, MediumKind medium, String unit, List<@Nullable String> texts) {
        return new ToldCase(
                number,
                kind,
                medium,
                unit,
                texts.stream()
                        .filter(Objects::nonNull)
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                        .collect(Collectors.joining("\n")));
    }

    /** Whether there is a word for what happened. */
    boolean kindKnown() {
        return kind != IncidentKind.UNKNOWN && kind != IncidentKind.OTHER;
    }

    /** Whether there is a word for what carried the information. */
    boolean mediumKnown() {
        return medium != MediumKind.UNKNOWN && medium != MediumKind.OTHER;
    }

    /** The number only: its text never reaches a log line. */
    @Override
    public String toString() {
        return "ToldCase(" + number + ")";
    }
}
