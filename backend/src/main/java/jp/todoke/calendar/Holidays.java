package jp.todoke.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The holidays of the years that are known: those of the kept library, corrected by what was adopted from the official
 * list.
 */
public final class Holidays {

    private static final Holidays KEPT = read("/calendar/holidays.csv");

    private final String library;
    private final TreeMap<LocalDate, Holiday> days;

    private Holidays(String library, TreeMap<LocalDate, Holiday> days) {
        this.library = library;
        this.days = days;
    }

    /** A day on which the official list corrects the library; without a name it is no holiday. */
    record Correction(LocalDate day, @Nullable String name) {}

    /** As the kept library has them. */
    public static Holidays kept() {
        return KEPT;
    }

    /** Name and version of the library. */
    public String library() {
        return library;
    }

    /** The first year that is known. */
    public int firstYear() {
        return days.firstKey().getYear();
    }

    /** The last year that is known. */
    public int lastYear() {
        return days.lastKey().getYear();
    }

    /** The holiday on that day, if it is one. Throws {@link UnknownYear}. */
    public Optional<Holiday> on(LocalDate day) {
        requireKnown(day.getYear());
        return Optional.ofNullable(days.get(day));
    }

    /** The holidays of the year in their order. Throws {@link UnknownYear}. */
    public List<Holiday> of(int year) {
        requireKnown(year);
        return List.copyOf(days.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                .values());
    }

    /** Refuses a year whose holidays are not known: its days would silently be weekdays and weekends alone. */
    public void requireKnown(int year) {
        if (year < firstYear() || year > lastYear()) {
            throw new UnknownYear(year, this);
        }
    }

    /** The same with the corrections, the later ones of a day last. */
    Holidays corrected(Collection<Correction> corrections) {
        var english = days.values().stream()
                .collect(Collectors.toMap(Holiday::name, Holiday::englishName, (one, other) -> one));
        var corrected = new TreeMap<>(days);
        corrections.forEach(correction -> {
            if (correction.name() == null) {
                corrected.remove(correction.day());
            } else {
                corrected.put(
                        correction.day(),
                        new Holiday(
                                correction.day(),
                                correction.name(),
                                english.getOrDefault(correction.name(), correction.name())));
            }
        });
        return new Holidays(library, corrected);
    }

    private static Holidays read(String resource) {
        try (var file = Holidays.class.getResourceAsStream(resource)) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var days = lines.stream()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .map(parts -> new Holiday(LocalDate.parse(parts[0]), parts[1], parts[2]))
                    .collect(Collectors.toMap(Holiday::day, Function.identity(), (one, other) -> one, TreeMap::new));
            return new Holidays(lines.get(0), days);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
