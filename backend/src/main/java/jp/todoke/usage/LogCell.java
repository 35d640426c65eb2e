package jp.todoke.usage;

import java.time.LocalDateTime;
import java.time.LocalTime;
import jp.todoke.shared.TypedText;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands in a log: its address, its text, and the moment or the time of the day where it holds a number
 * that is one. Of a formula the value counts that Excel stored; nothing is computed here. {@code broken}: it shows an
 * error (#REF!).
 */
record LogCell(
        String address, String written, @Nullable LocalDateTime moment, @Nullable LocalTime time, boolean broken) {

    private static final double EARLIEST = 20_000;
    private static final double LATEST = 90_000;

    static LogCell none(String address) {
        return new LogCell(address, "", null, null, false);
    }

    boolean empty() {
        return written.isBlank();
    }

    static LogCell text(String address, String written) {
        return new LogCell(address, TypedText.seen(written).strip(), null, null, false);
    }

    static LogCell broken(String address, String written) {
        return new LogCell(address, written.isBlank() ? "#" : written, null, null, true);
    }

    /**
     * A date is a number for Excel; eras and other formats of ours are not known to the library, so the size decides.
     */
    static LogCell number(String address, double value, int style, ExcelFormats formats, boolean date1904) {
        if (value >= EARLIEST && value < LATEST && (value % 1 != 0 || !formats.plain(style))) {
            var moment = DateUtil.getLocalDateTime(value, date1904, true);
            return new LogCell(address, words(moment), moment, null, false);
        }
        if (value > 0 && value < 1) {
            var time = DateUtil.getLocalDateTime(value, false, true).toLocalTime();
            return new LogCell(address, time.toString(), null, time, false);
        }
        return text(address, formats.shown(value, style));
    }

    /** Not longer than that many characters. */
    static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static String words(LocalDateTime moment) {
        var day = "%d/%d/%d".formatted(moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth());
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + moment.toLocalTime();
    }
}
