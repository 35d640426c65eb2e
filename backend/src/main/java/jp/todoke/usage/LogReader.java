package jp.todoke.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.usage.LogSheet.LogRow;
import jp.todoke.usage.UsagePreview.CellFault;
import jp.todoke.usage.UsagePreview.UsageRow;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet one after the other; a day that is left out is that of the row above. */
final class LogReader {

    private static final Pattern NOT_RETURNED = Pattern.compile("[-－ー―−]+|未返却|未|なし|無し|無|記録なし|不明");
    private static final Pattern AS_ABOVE = Pattern.compile("[〃々″\"]+|同上|同");
    private static final Pattern BETWEEN_MEDIA = Pattern.compile("[、,，・/／;；\\n]+");

    private final String sheet;
    private final LogTimes times;
    private final LostLabels lost;
    private final Sentences sentences;
    private @Nullable LocalDate day;

    /** Says a fault in one sentence: its code, and what completes it. */
    interface Sentences {
        String of(String code, Object... arguments);
    }

    /** {@code sheet}: the name on its tab. {@code latest}: what is written without its year was before that. */
    LogReader(String sheet, LocalDateTime latest, LostLabels lost, Sentences sentences) {
        this.sheet = sheet;
        this.times = new LogTimes(latest, sheet);
        this.lost = lost;
        this.sentences = sentences;
    }

    List<UsageRow> read(List<LogRow> rows) {
        return rows.stream().map(this::row).toList();
    }

    private UsageRow row(LogRow row) {
        var faults = new ArrayList<CellFault>();
        day(row.cell(UsageColumn.DAY), faults);
        var out = moment("outAt", row.cell(UsageColumn.OUT), day, null, faults);
        out.ifPresent(read -> day = read.from().toLocalDate());
        if (out.isEmpty() && row.cell(UsageColumn.OUT).empty()) {
            fault("outAt", row.cell(UsageColumn.OUT), "usage-cell-empty", faults);
        }
        out.filter(LogTimes.Read::overnight)
                .ifPresent(read -> fault(
                        "inAt",
                        row.cell(UsageColumn.OUT),
                        "usage-cell-overnight-read",
                        faults,
                        OfficialTime.dateAndTime(instant(read.to()))));
        var in = in(row, out.orElse(null), faults);
        var user = text("user", row.cell(UsageColumn.USER), faults);
        if (user == null && !row.cell(UsageColumn.USER).broken()) {
            fault("user", row.cell(UsageColumn.USER), "usage-cell-empty", faults);
        }
        var media = media(text("media", row.cell(UsageColumn.MEDIA), faults));
        if (media.isEmpty() && !row.cell(UsageColumn.MEDIA).broken()) {
            fault("media", row.cell(UsageColumn.MEDIA), "usage-cell-empty", faults);
        }
        return new UsageRow(
                sheet,
                row.number(),
                out.map(read -> instant(read.from())).orElse(null),
                in == null ? null : instant(in),
                out.map(LogTimes.Read::approx).orElse(false),
                user,
                media,
                lost.among(media),
                text("equipment", row.cell(UsageColumn.EQUIPMENT), faults),
                text("purpose", row.cell(UsageColumn.PURPOSE), faults),
                text("witness", row.cell(UsageColumn.WITNESS), faults),
                row.written(),
                faults);
    }

    private void day(LogCell cell, List<CellFault> faults) {
        if (!cell.empty() && !AS_ABOVE.matcher(cell.written()).matches()) {
            try {
                day = times.day(cell, null);
            } catch (LogTimes.Unreadable unreadable) {
                day = null;
                fault("outAt", cell, unreadable.code(), faults);
            }
        }
    }

    /**
     * Of a return the column of its day counts; without one it was on the day of the taking out, unless that was later.
     */
    private @Nullable LocalDateTime in(LogRow row, LogTimes.@Nullable Read out, List<CellFault> faults) {
        var time = row.cell(UsageColumn.IN);
        var day = row.cell(UsageColumn.IN_DAY);
        var outAt = out == null ? null : out.from();
        if (none(time) && none(day)) {
            return out == null ? null : out.to();
        }
        if (none(time) && !times.tellsTime(day)) {
            fault("inAt", day, "usage-cell-no-time", faults);
            return null;
        }
        var told = none(time) ? day : time;
        var on = none(day) || none(time) ? dayOf(outAt) : returned(day, dayOf(outAt), faults);
        if (on == null && !none(day) && !none(time)) {
            return null;
        }
        return moment("inAt", told, on, outAt, faults)
                .map(in -> certain(in, row, told, on, outAt, faults))
                .orElse(null);
    }

    /** What is only a guess is told as one, and what cannot be is asked. */
    private @Nullable LocalDateTime certain(
            LogTimes.Read in,
            LogRow row,
            LogCell told,
            @Nullable LocalDate on,
            @Nullable LocalDateTime outAt,
            List<CellFault> faults) {
        var day = row.cell(UsageColumn.IN_DAY);
        if (!none(day) && told != day && !in.from().toLocalDate().equals(on)) {
            fault("inAt", day, "usage-cell-days-differ", faults);
            return null;
        }
        if (outAt != null && in.from().isBefore(outAt)) {
            fault("inAt", told, in.dayTold() || !none(day) ? "usage-cell-before-out" : "usage-cell-overnight", faults);
            return null;
        }
        if (row.has(UsageColumn.IN_DAY) && none(day) && !in.dayTold()) {
            fault(
                    "inAt",
                    day,
                    "usage-cell-return-day-read",
                    faults,
                    OfficialTime.dateAndWeekday(in.from().toLocalDate()));
        }
        return in.from();
    }

    private @Nullable LocalDate returned(LogCell day, @Nullable LocalDate outDay, List<CellFault> faults) {
        try {
            return times.day(day, outDay);
        } catch (LogTimes.Unreadable unreadable) {
            fault("inAt", day, unreadable.code(), faults);
            return null;
        }
    }

    private @Nullable LocalDate dayOf(@Nullable LocalDateTime out) {
        return out == null ? day : out.toLocalDate();
    }

    private static boolean none(LogCell cell) {
        return cell.empty() || NOT_RETURNED.matcher(cell.written()).matches();
    }

    private Optional<LogTimes.Read> moment(
            String field, LogCell cell, @Nullable LocalDate on, @Nullable LocalDateTime after, List<CellFault> faults) {
        if (cell.empty()) {
            return Optional.empty();
        }
        try {
            var read = times.moment(cell, on, after);
            if (read.uncertain()) {
                fault(
                        field,
                        cell,
                        "usage-cell-morning-or-afternoon",
                        faults,
                        OfficialTime.time(read.from().toLocalTime()));
            }
            return Optional.of(read);
        } catch (LogTimes.Unreadable unreadable) {
            fault(field, cell, unreadable.code(), faults);
            return Optional.empty();
        }
    }

    private @Nullable String text(String field, LogCell cell, List<CellFault> faults) {
        if (cell.broken()) {
            fault(field, cell, "usage-cell-broken", faults);
            return null;
        }
        return cell.empty() ? null : cell.written();
    }

    private static List<String> media(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(BETWEEN_MEDIA.split(written))
                        .map(String::strip)
                        .filter(label -> !label.isEmpty())
                        .distinct()
                        .toList();
    }

    private void fault(String field, LogCell cell, String code, List<CellFault> faults, Object... arguments) {
        faults.add(new CellFault(field, cell.address(), cell.written(), sentences.of(code, arguments)));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(OfficialTime.ZONE).toInstant();
    }
}
