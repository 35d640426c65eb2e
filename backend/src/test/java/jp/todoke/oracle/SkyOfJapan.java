package jp.todoke.oracle;

import java.time.LocalDate;

/**
 * On which day in Japan the sun passes an equinox: from the sun's motion (Meeus, Astronomical Algorithms, chapter 27),
 * not from a table of holidays.
 */
final class SkyOfJapan {

    /** Amplitude, phase and speed of what the planets and the moon do to the time of an equinox. */
    private static final double[][] PULLS = {
        {485, 324.96, 1934.136},
        {203, 337.23, 32964.467},
        {199, 342.08, 20.186},
        {182, 27.85, 445267.112},
        {156, 73.14, 45036.886},
        {136, 171.52, 22518.443},
        {77, 222.54, 65928.934},
        {74, 296.72, 3034.906},
        {70, 243.58, 9037.513},
        {58, 119.81, 33718.147},
        {52, 297.17, 150.678},
        {50, 21.02, 2281.226},
        {45, 247.54, 29929.562},
        {44, 325.15, 31555.956},
        {29, 60.93, 4443.417},
        {18, 155.12, 67555.328},
        {17, 288.79, 4562.452},
        {16, 198.04, 62894.029},
        {14, 199.76, 31436.921},
        {12, 95.39, 14577.848},
        {12, 287.11, 31931.756},
        {12, 320.81, 34777.259},
        {9, 227.73, 1222.114},
        {8, 15.45, 16859.074}
    };

    private static final double MIDNIGHT_OF_1970 = 2440587.5;
    /** How far the earth's turning lags behind even time in these decades. */
    private static final double LAG_IN_DAYS = 72.0 / 86400;

    private static final double TOKYO = 9.0 / 24;

    private SkyOfJapan() {}

    /** 春分日 of a year from 2000 on. */
    static LocalDate vernalEquinox(int year) {
        return day(year, 2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057);
    }

    /** 秋分日 of a year from 2000 on. */
    static LocalDate autumnalEquinox(int year) {
        return day(year, 2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078);
    }

    private static LocalDate day(int year, double... mean) {
        var y = (year - 2000) / 1000.0;
        var even = mean[0] + y * (mean[1] + y * (mean[2] + y * (mean[3] + y * mean[4])));
        var t = (even - 2451545.0) / 36525;
        var w = Math.toRadians(35999.373 * t - 2.47);
        var unevenness = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w);
        double pulled = 0;
        for (var pull : PULLS) {
            pulled += pull[0] * Math.cos(Math.toRadians(pull[1] + pull[2] * t));
        }
        var instant = even + 0.00001 * pulled / unevenness - LAG_IN_DAYS;
        return LocalDate.ofEpochDay((long) Math.floor(instant + TOKYO - MIDNIGHT_OF_1970));
    }
}
