package jp.todoke.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** 国民の祝日に関する法律 as it read in each year from 2012 on, asked of one day at a time. */
final class LawfulHolidays {

    private final Map<LocalDate, Boolean> remembered = new HashMap<>();

    /** Whether the day is a 国民の祝日, or a 休日 by 3条2項 (振替休日) or 3項 (between two). */
    boolean holiday(LocalDate day) {
        return remembered.computeIfAbsent(day, unknown -> named(unknown) || substitute(unknown) || between(unknown));
    }

    /** 2項: the Sunday's holiday is made up for on the next day that is not itself a named one. */
    private static boolean substitute(LocalDate day) {
        if (named(day)) {
            return false;
        }
        var before = day.minusDays(1);
        while (named(before)) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    /** 3項. */
    private static boolean between(LocalDate day) {
        return named(day.minusDays(1)) && named(day.plusDays(1));
    }

    /** 2条, with the laws of a single year: 2019 (即位), 2020 and 2021 (Olympic Games). */
    private static boolean named(LocalDate day) {
        var y = day.getYear();
        var m = day.getMonthValue();
        var d = day.getDayOfMonth();
        return switch (m) {
            case 1 -> d == 1 || monday(day, 2);
            case 2 -> d == 11 || d == 23 && y >= 2020;
            case 3 -> day.equals(SkyOfJapan.vernalEquinox(y));
            case 4 -> d == 29;
            case 5 -> d == 3 || d == 4 || d == 5 || d == 1 && y == 2019;
            case 7 ->
                switch (y) {
                    case 2020 -> d == 23 || d == 24;
                    case 2021 -> d == 22 || d == 23;
                    default -> monday(day, 3);
                };
            case 8 -> y >= 2016 && d == (y == 2020 ? 10 : y == 2021 ? 8 : 11);
            case 9 -> monday(day, 3) || day.equals(SkyOfJapan.autumnalEquinox(y));
            case 10 -> y != 2020 && y != 2021 && monday(day, 2) || d == 22 && y == 2019;
            case 11 -> d == 3 || d == 23;
            case 12 -> d == 23 && y <= 2018;
            default -> false;
        };
    }

    private static boolean monday(LocalDate day, int which) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY && (day.getDayOfMonth() - 1) / 7 + 1 == which;
    }
}
