package jp.todoke.calendar;

import java.time.LocalDate;
import java.util.Arrays;

/** 元号, by the day each began. */
enum Era {
    REIWA("令和", LocalDate.of(2019, 5, 1)),
    HEISEI("平成", LocalDate.of(1989, 1, 8)),
    SHOWA("昭和", LocalDate.of(1926, 12, 25)),
    TAISHO("大正", LocalDate.of(1912, 7, 30)),
    MEIJI("明治", LocalDate.of(1873, 1, 1));

    private final String label;
    private final LocalDate first;

    Era(String label, LocalDate first) {
        this.label = label;
        this.first = first;
    }

    /** 平成24, 令和元; before the Gregorian calendar came into use the plain year. */
    static String yearOf(LocalDate day) {
        for (var era : values()) {
            if (!day.isBefore(era.first)) {
                var year = day.getYear() - era.firstYear() + 1;
                return era.label + (year == 1 ? "元" : String.valueOf(year));
            }
        }
        return String.valueOf(day.getYear());
    }

    /** By its name, the first sign of it, or its Latin initial in lower case. */
    static Era named(String name) {
        return Arrays.stream(values())
                .filter(era ->
                        era.label.startsWith(name) || era.name().substring(0, 1).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no era " + name));
    }

    /** Whether the day lies between the era's first and its last day. */
    boolean holds(LocalDate day) {
        var from = this == MEIJI ? LocalDate.of(1868, 1, 25) : first;
        return !day.isBefore(from) && (this == REIWA || day.isBefore(values()[ordinal() - 1].first));
    }

    /** The year of 元年. 明治 began in 1868; its days are told by the Gregorian calendar from 1873 on. */
    int firstYear() {
        return this == MEIJI ? 1868 : first.getYear();
    }
}
