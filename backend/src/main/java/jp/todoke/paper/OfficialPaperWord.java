package jp.todoke.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/**
 * An official paper as Word: header lines at the right, joint authors 連名 one below the other, centred title, preface,
 * and sections that Word itself numbers.
 */
public final class OfficialPaperWord {

    private final WordDocument word;

    /** {@code written}: when, for the properties of the file. */
    public OfficialPaperWord(OfficialPaper paper, Instant written) {
        var authors = paper.author().lines().toList();
        word = new WordDocument(paper.title(), String.join("・", authors), written, paper.lies());
        if (paper.draft()) {
            word.markAsDraft("案");
        }
        Stream.concat(Stream.of(paper.documentNo(), paper.date()), authors.stream())
                .filter(line -> !line.isBlank())
                .forEach(line -> word.paragraph(line).setAlignment(ParagraphAlignment.RIGHT));
        word.title(paper.title());
        paper.preface().forEach(line -> word.indented(line, 0, 1));
        paper.sections().forEach(this::section);
        if (!paper.signature().isEmpty()) {
            word.paragraph("");
            paper.signature().forEach(line -> word.paragraph(line).setAlignment(ParagraphAlignment.RIGHT));
        }
    }

    /** The file. */
    public byte[] bytes() {
        return word.bytes();
    }

    private void section(Section section) {
        word.heading(section.heading());
        word.restartItems();
        var rows = new ArrayList<Block>();
        var cells = new ArrayList<Block>();
        for (var block : section.blocks()) {
            if (block.kind() == Kind.EVENT) {
                table(cells);
                rows.add(block);
                continue;
            }
            flush(rows);
            if (block.ofTable()) {
                cells.add(block);
                continue;
            }
            table(cells);
            switch (block.kind()) {
                case PARAGRAPH -> word.indented(block.text(), 1, 1);
                case ENTRY -> word.indented(block.text(), 1, 0);
                case DETAIL -> word.hanging("・", block.text(), 2);
                case DAY, LABEL -> word.indented(block.text(), 1, 0).setKeepNext(true);
                case ITEM -> word.item(block.text());
                case LETTERED -> word.lettered(block.text());
                case EVENT, HEAD, ROW -> throw new IllegalStateException("they are gathered above");
            }
        }
        flush(rows);
        table(cells);
    }

    private void table(List<Block> lines) {
        if (!lines.isEmpty()) {
            word.table(lines.stream().map(Block::cells).toList(), lines.get(0).kind() == Kind.HEAD);
            lines.clear();
        }
    }

    /** The events of one day stand in a table without lines: times in one column, words in the other. */
    private void flush(List<Block> events) {
        if (!events.isEmpty()) {
            word.timetable(events.stream()
                    .map(event -> new WordDocument.Row(event.lead() == null ? "" : event.lead(), event.text()))
                    .toList());
            events.clear();
        }
    }
}
