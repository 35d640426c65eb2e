package jp.todoke.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the official list and what the program believes differ in one year.
 *
 * @param missing a holiday of the list that the program does not know
 * @param surplus one that the program knows and the list does not have
 * @param renamed one that bears another name in the list
 */
public record HolidayDifference(int year, List<Differing> missing, List<Differing> surplus, List<Differing> renamed) {

    /** A day with its name in the program and in the list; null where it is no holiday there. */
    public record Differing(LocalDate day, @Nullable String believed, @Nullable String listed) {}

    private static final String SUBSTITUTE = " 振替休日";

    /** The years that differ, of those that both know. */
    static List<HolidayDifference> between(HolidaysList list, Holidays believed) {
        return years(list, believed)
                .mapToObj(year -> of(year, list, believed))
                .filter(HolidayDifference::any)
                .toList();
    }

    /** How many days of the list the comparison looked at. */
    static int compared(HolidaysList list, Holidays believed) {
        return (int) years(list, believed)
                .mapToLong(year -> list.days().keySet().stream()
                        .filter(day -> day.getYear() == year)
                        .count())
                .sum();
    }

    private static IntStream years(HolidaysList list, Holidays believed) {
        return IntStream.rangeClosed(
                Math.max(list.firstYear(), believed.firstYear()), Math.min(list.lastYear(), believed.lastYear()));
    }

    private static HolidayDifference of(int year, HolidaysList list, Holidays believed) {
        var known = believed.of(year).stream().collect(Collectors.toMap(Holiday::day, Function.identity()));
        var difference = new HolidayDifference(year, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            var name = known.containsKey(day) ? known.get(day).name() : null;
            var listed = list.days().get(day);
            if (name == null && listed != null) {
                difference.missing.add(new Differing(day, null, listed));
            } else if (name != null && listed == null) {
                difference.surplus.add(new Differing(day, name, null));
            } else if (name != null && !sameName(name, listed)) {
                difference.renamed.add(new Differing(day, name, listed));
            }
        });
        return difference;
    }

    /** The list calls every substitute and sandwiched day 「休日」; the library says of a substitute for what it is one. */
    private static boolean sameName(String believed, String listed) {
        return believed.equals(listed) || listed.equals("休日") && believed.endsWith(SUBSTITUTE);
    }

    private boolean any() {
        return !missing.isEmpty() || !surplus.isEmpty() || !renamed.isEmpty();
    }
}
