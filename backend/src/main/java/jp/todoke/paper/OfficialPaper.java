package jp.todoke.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official paper in words, everybody in it masked. Sections have no numbers of their own: they are counted where
 * they are printed, so that the numbering closes up when one is left out. Number and date are empty where it has none.
 */
public record OfficialPaper(
        boolean draft,
        String documentNo,
        String date,
        String author,
        String title,
        List<String> preface,
        List<Section> sections) {

    /** A headed section; one without blocks is not printed. */
    public record Section(String heading, List<Block> blocks) {}

    /**
     * A line of a section: {@code lead} is the time of an event, {@code table} what a table holds; the other kinds have
     * neither.
     */
    public record Block(Kind kind, @Nullable String lead, String text, @Nullable Table table) {

        /** A line that is no table. */
        public Block(Kind kind, @Nullable String lead, String text) {
            this(kind, lead, text, null);
        }
    }

    /**
     * A table with lines.
     *
     * @param shares how much of the width each column takes, 100 together
     */
    public record Table(List<String> head, List<Integer> shares, List<List<String>> rows) {}

    /**
     * PARAGRAPH: running text; ENTRY: a thing or count; DETAIL: part of the entry above; DAY: heads its events; EVENT:
     * of that day; ITEM: counted （１）; LETTERED: counted ア; LABEL: heads the lines below it, 【相手側】; TABLE: has no text
     * of its own.
     */
    public enum Kind {
        PARAGRAPH,
        ENTRY,
        DETAIL,
        DAY,
        EVENT,
        ITEM,
        LETTERED,
        LABEL,
        TABLE
    }

    /** A line without a time. */
    public static Block block(Kind kind, String text) {
        return new Block(kind, null, text);
    }

    /** A table with lines. */
    public static Block table(Table table) {
        return new Block(Kind.TABLE, null, "", table);
    }
}
