package jp.todoke.board;

import java.nio.charset.StandardCharsets;

/**
 * The lines of an iCalendar text (RFC 5545 3.1 and 3.3.11): ended by CR LF, folded at 75 octets, what people read
 * escaped.
 */
final class IcsLines {

    private static final int OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A line as it stands: {@code DTSTART;VALUE=DATE:20261228}. */
    IcsLines line(String line) {
        var used = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var letter = Character.toString(line.codePointAt(at));
            var octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                lines.append("\r\n ");
                used = 1;
            }
            lines.append(letter);
            used += octets;
        }
        lines.append("\r\n");
        return this;
    }

    /** A line whose value people read. */
    IcsLines text(String name, String text) {
        return line(name + ":"
                + text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
