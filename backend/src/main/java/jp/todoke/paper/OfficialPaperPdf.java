package jp.todoke.paper;

import java.util.ArrayList;
import java.util.stream.Stream;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import jp.todoke.shared.FullWidth;

/**
 * An official paper as PDF, in the order and look of {@link OfficialPaperWord}; sections and items are counted here.
 */
public final class OfficialPaperPdf {

    private final PdfDocument pdf;

    /** Of this paper. */
    public OfficialPaperPdf(OfficialPaper paper) {
        var authors = paper.author().lines().toList();
        pdf = new PdfDocument(paper.title(), String.join("・", authors), paper.draft(), paper.lies());
        Stream.concat(Stream.of(paper.documentNo(), paper.date()), authors.stream())
                .filter(line -> !line.isBlank())
                .forEach(pdf::right);
        pdf.title(paper.title());
        paper.preface().forEach(line -> pdf.indented(line, 0, 1));
        var number = 0;
        for (var section : paper.sections()) {
            section(++number, section);
        }
        if (!paper.signature().isEmpty()) {
            pdf.signature(paper.signature());
        }
    }

    /** The file. */
    public byte[] bytes() {
        return pdf.bytes();
    }

    private void section(int number, Section section) {
        pdf.heading(FullWidth.of(number) + "　" + section.heading());
        var items = 0;
        var letters = 0;
        var events = new ArrayList<Block>();
        var cells = new ArrayList<Block>();
        for (var block : section.blocks()) {
            if (block.kind() == Kind.EVENT) {
                table(cells);
                events.add(block);
                continue;
            }
            flush(events);
            if (block.ofTable()) {
                cells.add(block);
                continue;
            }
            table(cells);
            switch (block.kind()) {
                case PARAGRAPH -> pdf.indented(block.text(), 1, 1);
                case ENTRY -> pdf.indented(block.text(), 1, 0);
                case DETAIL -> pdf.indented("・" + block.text(), 3, -1);
                case DAY, LABEL -> pdf.day(block.text());
                case ITEM -> pdf.indented("（" + FullWidth.of(++items) + "）" + block.text(), 4, -3);
                case LETTERED -> pdf.indented(Letters.of(++letters) + "　" + block.text(), 3, -2);
                case EVENT, HEAD, ROW -> throw new IllegalStateException("they are gathered above");
            }
        }
        flush(events);
        table(cells);
    }

    private void table(ArrayList<Block> lines) {
        if (!lines.isEmpty()) {
            pdf.table(lines.stream().map(Block::cells).toList(), lines.get(0).kind() == Kind.HEAD);
            lines.clear();
        }
    }

    private void flush(ArrayList<Block> events) {
        if (!events.isEmpty()) {
            var table = pdf.timetable();
            events.forEach(event -> pdf.row(table, event.lead() == null ? "" : event.lead(), event.text()));
            events.clear();
        }
    }
}
