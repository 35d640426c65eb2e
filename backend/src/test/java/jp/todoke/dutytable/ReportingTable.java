package jp.todoke.dutytable;

import static org.assertj.core.api.Assertions.assertThat;

/** The table in force as a file, in which a test changes something, as an administrator does. */
public final class ReportingTable {

    /** 101 persons become 51. */
    public static final String FROM_FIFTY = with(">&gt; 100, null<", ">&gt; 50, null<");

    private ReportingTable() {}

    /** The file with every {@code old} text replaced, which must stand in it. */
    public static String with(String old, String now) {
        return in(ProgramTable.CONTENT, old, now);
    }

    static String in(String file, String old, String now) {
        assertThat(file).contains(old);
        return file.replace(old, now);
    }

    /** The file without that row. */
    public static String without(String row) {
        var begins = ProgramTable.CONTENT.indexOf("<rule id=\"" + row + "\">");
        var ends = ProgramTable.CONTENT.indexOf("</rule>", begins) + "</rule>".length();
        assertThat(begins).isPositive();
        return ProgramTable.CONTENT.substring(0, begins) + ProgramTable.CONTENT.substring(ends);
    }

    /** The file with another text in that cell or answer: {@code duty-R1-in-4}. */
    public static String cell(String cell, String text) {
        var begins = ProgramTable.CONTENT.indexOf("<text>", ProgramTable.CONTENT.indexOf("id=\"" + cell + "\""));
        var ends = ProgramTable.CONTENT.indexOf("</text>", begins);
        assertThat(begins).isPositive();
        return ProgramTable.CONTENT.substring(0, begins) + "<text>" + text + ProgramTable.CONTENT.substring(ends);
    }

    /** The file with another row behind the last one of the second sheet. */
    public static String and(String rule) {
        var ends = ProgramTable.CONTENT.lastIndexOf("</decisionTable>");
        return ProgramTable.CONTENT.substring(0, ends) + rule + ProgramTable.CONTENT.substring(ends);
    }

    /** That row once more. */
    public static String row(String row) {
        var begins = ProgramTable.CONTENT.indexOf("<rule id=\"" + row + "\">");
        return ProgramTable.CONTENT.substring(
                begins, ProgramTable.CONTENT.indexOf("</rule>", begins) + "</rule>".length());
    }
}
