package jp.todoke.dutytable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the table: listed words, comparisons, or nothing, which admits everything.
 *
 * @param words those that it names
 * @param bounds comparisons, of which one must hold
 * @param open of a number: also where nobody knows it
 */
record Cell(Set<String> words, List<Bound> bounds, boolean open) {

    private static final Cell ANY = new Cell(Set.of(), List.of(), false);
    private static final Pattern WORDS = Pattern.compile("\"[A-Za-z0-9_]*\"(\\s*,\\s*\"[A-Za-z0-9_]*\")*");
    private static final Pattern WORD = Pattern.compile("\"([A-Za-z0-9_]*)\"");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern NUMBER = Pattern.compile("(>=|<=|>|<|) {0,3}(\\d{1,9})");
    private static final Pattern DAY =
            Pattern.compile("(>=|<=|>|<) {0,3}date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T00:00:00\"\\)");
    private static final int MOST_COMPARISONS = 5;

    /** As it stands in a file; empty where that is nothing that a cell of this input may say. */
    static Optional<Cell> read(TableInput input, String written) {
        var text = written.strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.of(ANY);
        }
        return switch (input.form()) {
            case WORDS -> words(text);
            case YES_OR_NO ->
                input.words().contains(text) ? Optional.of(new Cell(Set.of(text), List.of(), false)) : Optional.empty();
            case NUMBER -> numbers(text);
            case DAY -> day(text);
        };
    }

    private static Optional<Cell> words(String text) {
        return WORDS.matcher(text).matches()
                ? Optional.of(new Cell(
                        WORD.matcher(text)
                                .results()
                                .map(found -> found.group(1))
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        List.of(),
                        false))
                : Optional.empty();
    }

    private static Optional<Cell> numbers(String text) {
        var bounds = new ArrayList<Bound>();
        var open = false;
        for (var part : COMMA.splitAsStream(text).map(String::strip).toList()) {
            var number = NUMBER.matcher(part);
            if (part.equals("null")) {
                open = true;
            } else if (number.matches() && bounds.size() < MOST_COMPARISONS) {
                bounds.add(new Bound(BoundSign.of(number.group(1)), Long.parseLong(number.group(2))));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Cell(Set.of(), List.copyOf(bounds), open));
    }

    private static Optional<Cell> day(String text) {
        var day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            var bound = new Bound(
                    BoundSign.of(day.group(1)), LocalDate.parse(day.group(2)).toEpochDay());
            return Optional.of(new Cell(Set.of(), List.of(bound), false));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Of a number the lowest from which on it admits: what is more than that; empty where it has no such end. */
    OptionalLong over() {
        return bounds.stream()
                .filter(bound -> bound.sign() == BoundSign.OVER || bound.sign() == BoundSign.AT_LEAST)
                .mapToLong(bound -> bound.sign() == BoundSign.OVER ? bound.value() : bound.value() - 1)
                .min();
    }

    /** Whether it admits everything. */
    boolean any() {
        return words.isEmpty() && bounds.isEmpty() && !open;
    }

    /** @param value a word, a {@link Long}, or null for a number that nobody knows */
    boolean admits(@Nullable Object value) {
        if (any()) {
            return true;
        }
        if (value == null) {
            return open;
        }
        return value instanceof Long number
                ? bounds.stream().anyMatch(bound -> bound.admits(number))
                : words.contains((String) value);
    }

    /** As it is written into a file. */
    String written(TableInput input) {
        return switch (input.form()) {
            case WORDS -> words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(","));
            case YES_OR_NO -> String.join(",", words);
            case NUMBER ->
                Stream.concat(
                                bounds.stream().map(bound -> (bound.sign().written() + " " + bound.value()).strip()),
                                open ? Stream.of("null") : Stream.empty())
                        .collect(Collectors.joining(", "));
            case DAY ->
                bounds.stream()
                        .map(bound -> bound.sign().written() + " date and time(\"" + LocalDate.ofEpochDay(bound.value())
                                + "T00:00:00\")")
                        .collect(Collectors.joining());
        };
    }
}
