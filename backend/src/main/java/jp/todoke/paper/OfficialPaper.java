package jp.todoke.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official paper in words, everybody in it masked. Sections have no numbers of their own: they are counted where
 * they are printed, so that the numbering closes up when one is left out.
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

    /** A line of a section: {@code lead} is the time of an event; the other kinds have none. */
    public record Block(Kind kind, @Nullable String lead, String text) {}

    /**
     * PARAGRAPH: running text; ENTRY: a thing or count; DETAIL: part of the entry above; DAY: heads its events; EVENT:
     * of that day; ITEM: counted （１）.
     */
    public enum Kind {
        PARAGRAPH,
        ENTRY,
        DETAIL,
        DAY,
        EVENT,
        ITEM
    }

    /** A line without a time. */
    public static Block block(Kind kind, String text) {
        return new Block(kind, null, text);
    }
}
