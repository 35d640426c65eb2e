package jp.todoke.board;

import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.todoke.calendar.OfficialTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The board as a calendar to subscribe to: of each limit its name, the case's number and a link; nothing else of the
 * case.
 */
@Component
public class DeadlineCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final MessageSource messages;
    private final String publicUrl;

    DeadlineCalendar(MessageSource messages, @Value("${todoke.public-url}") String publicUrl) {
        this.messages = messages;
        this.publicUrl = publicUrl;
    }

    /** The whole text of the calendar. */
    public String of(BoardPage board) {
        var ics = new IcsLines()
                .line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Todoke//Deadlines//JA")
                .line("METHOD:PUBLISH")
                .text("X-WR-CALNAME", "届け 期限")
                .line("REFRESH-INTERVAL;VALUE=DURATION:PT15M")
                .line("X-PUBLISHED-TTL:PT15M");
        board.items().forEach(line -> add(ics, line, board.serverNow()));
        return ics.line("END:VCALENDAR").toString();
    }

    private void add(IcsLines ics, BoardLine line, Instant now) {
        ics.line("BEGIN:VEVENT")
                .line("UID:" + line.id() + "@" + URI.create(publicUrl).getHost())
                .line("DTSTAMP:" + MOMENT.format(now))
                .line(start(line.limit()))
                .text("SUMMARY", summary(line, now))
                .line("URL:" + publicUrl + "/incidents/" + line.incident())
                .line("CLASS:PRIVATE")
                .line("TRANSP:TRANSPARENT")
                .line("END:VEVENT");
    }

    /** A limit at 24:00 is the whole of its day; as a moment it would stand on the next one. */
    private static String start(Instant limit) {
        var local = limit.atZone(OfficialTime.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "DTSTART;VALUE=DATE:" + DAY.format(local.toLocalDate().minusDays(1))
                : "DTSTART:" + MOMENT.format(limit);
    }

    private String summary(BoardLine line, Instant now) {
        var name = messages.getMessage("clock." + line.key(), null, Locale.JAPANESE);
        return (line.limit().isAfter(now) ? "期限：" : "期限超過：") + name + (line.provisional() ? "（暫定）" : "") + "　"
                + OfficialTime.caseNumber(line.incident());
    }
}
