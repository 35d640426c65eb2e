package jp.todoke.clock.counting;

import java.time.LocalDate;
import jp.todoke.calendar.DayGround;
import org.jspecify.annotations.Nullable;

/**
 * A day between the basis and the limit of a count.
 *
 * @param as what the count did with it
 * @param number its number where it was counted
 * @param ground why it is open or closed in the rule's calendar
 * @param name of the holiday or the local day; null where the ground says it all
 */
public record CountedDay(
        LocalDate day, CountedAs as, @Nullable Integer number, DayGround ground, @Nullable String name) {}
