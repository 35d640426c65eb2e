package jp.todoke.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official paper in words, everybody in it masked. Sections have no numbers of their own: they are counted where
 * they are printed, so that the numbering closes up when one is left out. {@code signature} are the lines at its foot,
 * where whoever answers for it signs. Number and date are empty where it has none.
 */
public record OfficialPaper(
        boolean draft,
        String documentNo,
        String date,
        String author,
        String title,
        List<String> preface,
        List<Section> sections,
        List<String> signature) {

    private static final int UPRIGHT_COLUMNS = 5;

    /** As it was kept: papers issued before there was a signature have none. */
    public OfficialPaper {
        signature = signature == null ? List.of() : List.copyOf(signature);
    }

    /** A paper that nobody signs. */
    public OfficialPaper(
            boolean draft,
            String documentNo,
            String date,
            String author,
            String title,
            List<String> preface,
            List<Section> sections) {
        this(draft, documentNo, date, author, title, preface, sections, List.of());
    }

    /** A headed section; one without blocks is not printed. */
    public record Section(String heading, List<Block> blocks) {}

    /**
     * A line of a section: {@code lead} is the time of an event, {@code cells} are of a line of a table, whose text is
     * empty; the other kinds have neither.
     */
    public record Block(Kind kind, @Nullable String lead, String text, List<String> cells) {

        /** As it was kept: papers issued before there were tables have no cells. */
        public Block {
            cells = cells == null ? List.of() : List.copyOf(cells);
        }

        /** A line that is not of a table. */
        public Block(Kind kind, @Nullable String lead, String text) {
            this(kind, lead, text, List.of());
        }

        /** Whether it is a line of a table. */
        boolean ofTable() {
            return kind == Kind.HEAD || kind == Kind.ROW;
        }
    }

    /**
     * PARAGRAPH: running text; ENTRY: a thing or count; DETAIL: part of the entry above; DAY: heads its events; EVENT:
     * of that day; ITEM: counted （１）; LETTERED: counted ア; LABEL: heads the lines below it, 【相手側】; HEAD and ROW: a line
     * of a table with as many cells as its head.
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
        HEAD,
        ROW
    }

    /** A line without a time. */
    public static Block block(Kind kind, String text) {
        return new Block(kind, null, text);
    }

    /** The line of a table that says what stands below. */
    public static Block head(String... cells) {
        return new Block(Kind.HEAD, null, "", List.of(cells));
    }

    /** A line of a table. */
    public static Block row(List<String> cells) {
        return new Block(Kind.ROW, null, "", cells);
    }

    /** Whether a table is too wide for an upright page, so that the pages lie. */
    boolean lies() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> block.cells().size() > UPRIGHT_COLUMNS);
    }
}
