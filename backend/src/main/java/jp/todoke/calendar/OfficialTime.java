package jp.todoke.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import jp.todoke.shared.IncidentId;

/** Times as official papers write them: 平成24年12月25日（火）, 午後4時40分～午後6時. Digits are half width and not padded. */
public final class OfficialTime {

    /** The zone of every office. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private OfficialTime() {}

    /** The day it is at the offices at that instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The day on which a limit lies: 24:00 belongs to the day that it ends. */
    public static LocalDate limitDay(Instant limit) {
        return dayOf(limit.minusNanos(1));
    }

    /** The instant at which it is that time of that day at the offices. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** 平成24年12月25日; the first year of an era is 元年. */
    public static String date(LocalDate day) {
        return Era.yearOf(day) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 平成24年12月 of that day. */
    public static String month(LocalDate day) {
        return Era.yearOf(day) + "年" + day.getMonthValue() + "月";
    }

    /** 平成24年12月25日（火） */
    public static String dateAndWeekday(LocalDate day) {
        return date(day) + "（" + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE) + "）";
    }

    /** 午後4時40分, 午後6時, 正午, 午後0時5分. */
    public static String time(LocalTime time) {
        if (time.getHour() == 12 && time.getMinute() == 0) {
            return "正午";
        }
        var half = time.getHour() < 12 ? "午前" : "午後";
        var minutes = time.getMinute() == 0 ? "" : time.getMinute() + "分";
        return half + time.getHour() % 12 + "時" + minutes;
    }

    /** {@link #time(LocalTime)} of an instant, at the offices. */
    public static String time(Instant instant) {
        return time(instant.atZone(ZONE).toLocalTime());
    }

    /** 平成24年12月25日（火）午後4時40分 */
    public static String dateAndTime(Instant instant) {
        return dateAndWeekday(dayOf(instant)) + time(instant);
    }

    /** 令和9年1月1日（金）午後5時15分; the end of a day is its 24時. */
    public static String limit(Instant limit) {
        var midnight = limit.equals(at(dayOf(limit), LocalTime.MIDNIGHT));
        return midnight ? dateAndWeekday(limitDay(limit)) + "24時" : dateAndTime(limit);
    }

    /** 午後4時40分～午後6時; the end names its day when it is another one. */
    public static String range(Instant start, Instant end) {
        var sameDay = dayOf(start).equals(dayOf(end));
        return time(start) + "～" + (sameDay ? time(end) : dateAndTime(end));
    }

    /** 午前8時30分～: begun, the end not told. */
    public static String openRange(Instant start) {
        return time(start) + "～";
    }

    /** 午後7時30分頃 */
    public static String approximately(String time) {
        return time + "頃";
    }

    /** The year on whose 1 April the fiscal year of that day began. */
    public static int fiscalYear(LocalDate day) {
        return day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
    }

    /** 平成24年度; 2019 is 令和元年度. */
    public static String fiscalYearInWords(int fiscalYear) {
        return Era.yearOf(LocalDate.of(fiscalYear, 12, 31)) + "年度";
    }

    /** 平成24年度第1号 for the case 2012-0001. */
    public static String caseNumber(IncidentId number) {
        var parts = number.value().split("-");
        return fiscalYearInWords(Integer.parseInt(parts[0])) + "第" + Integer.parseInt(parts[1]) + "号";
    }
}
