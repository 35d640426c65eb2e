package jp.todoke.calendar;

import java.time.LocalDate;

/**
 * 国民の祝日・休日: a day that is a holiday by law, with its official name; substitute and sandwiched days are holidays too.
 */
public record Holiday(LocalDate day, String name, String englishName) {}
