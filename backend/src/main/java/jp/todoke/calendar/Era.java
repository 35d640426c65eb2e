package jp.todoke.calendar;

import java.time.LocalDate;

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

    /** The year of 元年, by the era's name or its Latin initial in lower case. */
    static int firstYearOf(String name) {
        for (var era : values()) {
            if (era.label.equals(name) || era.name().substring(0, 1).equalsIgnoreCase(name)) {
                return era.firstYear();
            }
        }
        throw new IllegalArgumentException("no era " + name);
    }

    /** 明治 began in 1868; its days are told by the Gregorian calendar from 1873 on. */
    private int firstYear() {
        return this == MEIJI ? 1868 : first.getYear();
    }
}
