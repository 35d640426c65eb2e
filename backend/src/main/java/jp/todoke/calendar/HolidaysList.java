package jp.todoke.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.todoke.shared.InvalidInput;

/** 内閣府の「国民の祝日」一覧（syukujitsu.csv）: its days and names. What is not that list, or not all of it, is refused in words. */
record HolidaysList(TreeMap<LocalDate, String> days) {

    private static final Charset OFFICIAL = Charset.forName("windows-31j");
    private static final int MOST_BYTES = 1_000_000;
    private static final String HEADING = "国民の祝日・休日月日,国民の祝日・休日名称";
    private static final Pattern LINE = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2}),([^,\"]+)");
    /** Holidays since the law began: a year without one of them is not whole. */
    private static final List<MonthDay> EVERY_YEAR = List.of(MonthDay.of(1, 1), MonthDay.of(11, 23));

    /**
     * Reads the file as it was handed in. Throws InvalidInput at {@code file}; {@code today} because a list that ends
     * before this year is too old.
     */
    static HolidaysList read(byte[] file, LocalDate today) {
        var list = new HolidaysList(new TreeMap<>());
        var lines = text(file).split("\r?\n");
        if (!lines[0].strip().equals(HEADING)) {
            throw refused("list-other-file");
        }
        for (int number = 1; number < lines.length; number++) {
            list.add(lines[number], number + 1, number == lines.length - 1);
        }
        list.requireWhole();
        if (list.lastYear() < today.getYear()) {
            throw refused("list-old", String.valueOf(list.lastYear()));
        }
        return list;
    }

    int firstYear() {
        return days.firstKey().getYear();
    }

    int lastYear() {
        return days.lastKey().getYear();
    }

    private void add(String line, int number, boolean last) {
        var parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw last ? refused("list-half", number) : refused("list-line", number);
        }
        var day = day(parts.group(1), parts.group(2), parts.group(3), number);
        if (!days.isEmpty() && !day.isAfter(days.lastKey())) {
            throw refused("list-order", number);
        }
        days.put(day, parts.group(4).strip());
    }

    private static LocalDate day(String year, String month, String day, int number) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw refused("list-line", number);
        }
    }

    /**
     * Every year from the first to the last has its first and its last holiday, and the last name is one seen before.
     */
    private void requireWhole() {
        if (days.isEmpty()) {
            throw refused("list-half", 1);
        }
        for (int year = firstYear(); year <= lastYear(); year++) {
            for (var date : EVERY_YEAR) {
                if (!days.containsKey(date.atYear(year))) {
                    throw refused("list-year-not-whole", String.valueOf(year));
                }
            }
        }
        var names = new HashSet<>(days.headMap(days.lastKey()).values());
        if (names.size() > 1 && !names.contains(days.lastEntry().getValue())) {
            throw refused("list-half", days.size() + 1);
        }
    }

    private static String text(byte[] file) {
        if (file.length == 0) {
            throw refused("list-empty");
        }
        if (file.length > MOST_BYTES || startsWith(file, "PK") || startsWith(file, "%PDF") || startsWith(file, "<")) {
            throw refused("list-not-csv");
        }
        if (startsWith(file, "\u00ff\u00fe") || startsWith(file, "\u00fe\u00ff")) {
            throw refused("list-encoding");
        }
        refuseUtf8(file);
        try {
            return decode(file, OFFICIAL);
        } catch (CharacterCodingException unreadable) {
            throw refused(cutWithinCharacter(file) ? "list-cut" : "list-encoding");
        }
    }

    private static void refuseUtf8(byte[] file) {
        try {
            var text = decode(file, StandardCharsets.UTF_8);
            if (text.chars().anyMatch(character -> character > 127)) {
                throw refused(text.contains(HEADING) ? "list-utf8" : "list-other-file");
            }
        } catch (CharacterCodingException notUtf8) {
            return;
        }
    }

    private static boolean cutWithinCharacter(byte[] file) {
        try {
            decode(Arrays.copyOf(file, file.length - 1), OFFICIAL);
            return true;
        } catch (CharacterCodingException unreadable) {
            return false;
        }
    }

    private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    private static boolean startsWith(byte[] file, String start) {
        return new String(file, 0, Math.min(file.length, start.length()), StandardCharsets.ISO_8859_1).equals(start);
    }

    private static InvalidInput refused(String code, Object... arguments) {
        return new InvalidInput("file", code, arguments);
    }
}
