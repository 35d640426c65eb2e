package jp.todoke.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.usage.LogSheet.LogRow;
import jp.todoke.usage.UsagePreview.CellFault;
import jp.todoke.usage.UsagePreview.UsageRow;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a log one after the other; a day that is left out is that of the row above. */
final class LogReader {

    private static final Pattern NOT_RETURNED = Pattern.compile("[-－ー―−]+|未返却|未|なし|無し|無|記録なし|不明");
    private static final Pattern BETWEEN_MEDIA = Pattern.compile("[、,，・/／;；\\n]+");

    private final LogTimes times;
    private final LostLabels lost;
    private final Sentences sentences;
    private @Nullable LocalDate day;

    /** Says a fault in one sentence: its code, and what completes it. */
    interface Sentences {
        String of(String code, Object... arguments);
    }

    /** {@code latest}: what is written without its year was before that. */
    LogReader(LocalDateTime latest, LostLabels lost, Sentences sentences) {
        this.times = new LogTimes(latest);
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
        var in = in(row.cell(UsageColumn.IN), out.orElse(null), faults);
        var user = text("user", row.cell(UsageColumn.USER), faults);
        if (user == null && !row.cell(UsageColumn.USER).broken()) {
            fault("user", row.cell(UsageColumn.USER), "usage-cell-empty", faults);
        }
        var media = media(text("media", row.cell(UsageColumn.MEDIA), faults));
        if (media.isEmpty() && !row.cell(UsageColumn.MEDIA).broken()) {
            fault("media", row.cell(UsageColumn.MEDIA), "usage-cell-empty", faults);
        }
        return new UsageRow(row.number(), out.map(read -> instant(read.from())).orElse(null), in == null ? null : instant(in),
                out.map(LogTimes.Read::approx).orElse(false), user, media, lost.among(media),
                text("equipment", row.cell(UsageColumn.EQUIPMENT), faults), text("purpose", row.cell(UsageColumn.PURPOSE), faults),
                text("witness", row.cell(UsageColumn.WITNESS), faults), raw(row), faults);
    }

    private void day(LogCell cell, List<CellFault> faults) {
        if (!cell.empty()) {
            try {
                day = times.day(cell);
            } catch (LogTimes.Unreadable unreadable) {
                day = null;
                fault("outAt", cell, unreadable.code(), faults);
            }
        }
    }

    private @Nullable LocalDateTime in(LogCell cell, LogTimes.@Nullable Read out, List<CellFault> faults) {
        if (cell.empty() || NOT_RETURNED.matcher(cell.written()).matches()) {
            return out == null ? null : out.to();
        }
        var outAt = out == null ? null : out.from();
        var in = moment("inAt", cell, outAt == null ? day : outAt.toLocalDate(), outAt, faults).map(LogTimes.Read::from).orElse(null);
        if (in != null && outAt != null && in.isBefore(outAt)) {
            fault("inAt", cell, "usage-cell-before-out", faults);
            return null;
        }
        return in;
    }

    private Optional<LogTimes.Read> moment(String field, LogCell cell, @Nullable LocalDate on, @Nullable LocalDateTime after, List<CellFault> faults) {
        if (cell.empty()) {
            return Optional.empty();
        }
        try {
            var read = times.moment(cell, on, after);
            if (read.uncertain()) {
                fault(field, cell, "usage-cell-morning-or-afternoon", faults, OfficialTime.time(read.from().toLocalTime()));
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
        return written == null ? List.of()
                : Arrays.stream(BETWEEN_MEDIA.split(written)).map(String::strip).filter(label -> !label.isEmpty()).distinct().toList();
    }

    private void fault(String field, LogCell cell, String code, List<CellFault> faults, Object... arguments) {
        faults.add(new CellFault(field, cell.address(), cell.written(), sentences.of(code, arguments)));
    }

    /** The row as it stood, column by column. */
    private static String raw(LogRow row) {
        return row.cells().entrySet().stream().filter(cell -> !cell.getValue().empty()).map(Map.Entry::getValue).map(LogCell::written)
                .collect(Collectors.joining(" | "));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(OfficialTime.ZONE).toInstant();
    }
}
