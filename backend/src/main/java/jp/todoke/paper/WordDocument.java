package jp.todoke.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * An A4 page in the look of official papers, written from top to bottom; units are twips, one letter is 10.5 points.
 */
final class WordDocument {

    /** A line of a timetable. */
    record Row(String time, String text) {}

    static final String FONT = "ＭＳ 明朝";
    private static final int LETTER = 210;
    private static final int TIME_COLUMN = 3100;
    private static final int MARGINS = 2 * 1418;
    private static final int TEXT_WIDTH = WordPage.SHORTER - MARGINS;
    private static final int SMALL = 9;

    private final XWPFDocument document = new XWPFDocument();
    private final WordNumbering numbering = new WordNumbering(document);

    private final boolean lies;

    WordDocument(String title, String author, Instant written, boolean lies) {
        this.lies = lies;
        WordPage.setUp(document, lies);
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
        properties.setCreated(Optional.of(Date.from(written)));
        properties.setModified(Optional.of(Date.from(written)));
    }

    /** Writes {@code mark} at the head of every page. */
    void markAsDraft(String mark) {
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var run = paragraph.createRun();
        run.setText(mark);
        run.setBold(true);
        run.setFontSize(14);
    }

    XWPFParagraph paragraph(String text) {
        var paragraph = document.createParagraph();
        WordPage.withoutGaps(paragraph);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    void title(String text) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(360);
        paragraph.setSpacingAfter(360);
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(14);
    }

    /** Text moved in by so many letters, its first line by some more. */
    XWPFParagraph indented(String text, int letters, int firstLineLetters) {
        var paragraph = paragraph(text);
        paragraph.setIndentationLeft(letters * LETTER);
        paragraph.setIndentationFirstLine(firstLineLetters * LETTER);
        return paragraph;
    }

    /** Text after a mark; its further lines stand under the text, not under the mark. */
    void hanging(String mark, String text, int letters) {
        var paragraph = paragraph(mark + text);
        paragraph.setIndentationLeft((letters + 1) * LETTER);
        paragraph.setIndentationHanging(LETTER);
    }

    /** １　見出し, counted by Word. */
    void heading(String text) {
        var paragraph = paragraph(text);
        paragraph.setSpacingBefore(280);
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
        numbering.asHeading(paragraph);
    }

    /** The next item begins at （１）, the next letter at ア. */
    void restartItems() {
        numbering.restartItems();
    }

    /** （１） counted by Word. */
    void item(String text) {
        numbering.asItem(paragraph(text));
    }

    /** ア counted by Word. */
    void lettered(String text) {
        numbering.asLetter(paragraph(text));
    }

    /** Rows of time and text without lines; a row is not torn by the end of a page. */
    void timetable(List<Row> rows) {
        var table = document.createTable(rows.size(), 2);
        table.removeBorders();
        fixed(table, 2 * LETTER, TIME_COLUMN, TEXT_WIDTH - 2 * LETTER - TIME_COLUMN);
        for (int i = 0; i < rows.size(); i++) {
            var row = table.getRow(i);
            row.setCantSplitRow(true);
            fill(row.getCell(0), rows.get(i).time(), TIME_COLUMN);
            fill(row.getCell(1), rows.get(i).text(), TEXT_WIDTH - 2 * LETTER - TIME_COLUMN);
        }
    }

    /** A table with lines; its head stands again on every page that it goes over to. */
    void table(List<List<String>> rows, boolean headed) {
        var widths = TableColumns.widths(rows, (lies ? WordPage.LONGER : WordPage.SHORTER) - MARGINS);
        var table = document.createTable(rows.size(), widths.length);
        fixed(table, 0, widths);
        for (int i = 0; i < rows.size(); i++) {
            var row = table.getRow(i);
            row.setCantSplitRow(true);
            row.setRepeatHeader(headed && i == 0);
            for (int column = 0; column < widths.length; column++) {
                var cell = row.getCell(column);
                fill(cell, rows.get(i).get(column), widths[column]);
                cell.getParagraphs().forEach(line -> line.getRuns().forEach(run -> run.setFontSize(SMALL)));
            }
        }
    }

    private static void fixed(XWPFTable table, int indented, int... columns) {
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setW(BigInteger.valueOf(indented));
        indent.setType(STTblWidth.DXA);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column : columns) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private static void fill(XWPFTableCell cell, String text, int width) {
        cell.setWidth(String.valueOf(width));
        var lines = text.isEmpty() ? List.of("") : text.lines().toList();
        cell.getParagraphs().get(0).createRun().setText(lines.get(0));
        lines.stream().skip(1).forEach(line -> cell.addParagraph().createRun().setText(line));
        cell.getParagraphs().forEach(WordPage::withoutGaps);
    }

    byte[] bytes() {
        try (document;
                var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
