package jp.todoke.identity.organisation;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in a sentence of the administration: 令和9年4月1日. */
final class OfficeDay {

    private static final DateTimeFormatter SAID =
            DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPAN).withChronology(JapaneseChronology.INSTANCE);

    private OfficeDay() {}

    static String inWords(LocalDate day) {
        return SAID.format(day);
    }
}
