package jp.todoke.paper;

import java.util.ArrayList;
import jp.todoke.paper.CouncilPaper.Block;
import jp.todoke.paper.CouncilPaper.Kind;
import jp.todoke.paper.CouncilPaper.Section;

/** A council paper as PDF, in the order and look of {@link CouncilPaperWord}; sections and items are counted here. */
final class CouncilPaperPdf {

    private final PdfDocument pdf;

    CouncilPaperPdf(CouncilPaper paper) {
        var authors = paper.author().lines().toList();
        pdf = new PdfDocument(paper.title(), String.join("・", authors), paper.draft());
        pdf.right(paper.documentNo());
        pdf.right(paper.date());
        authors.forEach(pdf::right);
        pdf.title(paper.title());
        paper.preface().forEach(line -> pdf.indented(line, 0, 1));
        var number = 0;
        for (var section : paper.sections()) {
            section(++number, section);
        }
    }

    byte[] bytes() {
        return pdf.bytes();
    }

    private void section(int number, Section section) {
        pdf.heading(OfficialNumbers.fullWidth(number) + "　" + section.heading());
        var items = 0;
        var events = new ArrayList<Block>();
        for (var block : section.blocks()) {
            if (block.kind() == Kind.EVENT) {
                events.add(block);
                continue;
            }
            flush(events);
            switch (block.kind()) {
                case PARAGRAPH -> pdf.indented(block.text(), 1, 1);
                case ENTRY -> pdf.indented(block.text(), 1, 0);
                case DETAIL -> pdf.indented("・" + block.text(), 3, -1);
                case DAY -> pdf.day(block.text());
                case ITEM -> pdf.indented("（" + OfficialNumbers.fullWidth(++items) + "）" + block.text(), 4, -3);
                case EVENT -> throw new IllegalStateException("events are gathered above");
            }
        }
        flush(events);
    }

    private void flush(ArrayList<Block> events) {
        if (!events.isEmpty()) {
            var table = pdf.timetable();
            events.forEach(event -> pdf.row(table, event.lead() == null ? "" : event.lead(), event.text()));
            events.clear();
        }
    }
}
