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
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
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
    private static final int TEXT_WIDTH = 11906 - 2 * 1418;

    private final XWPFDocument document = new XWPFDocument();
    private final WordNumbering numbering = new WordNumbering(document);

    WordDocument(String title, String author, Instant written) {
        WordPage.setUp(document);
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

    /** A table with lines; its head stands again on each page, and a row is not torn by the end of one. */
    void table(OfficialPaper.Table ruled) {
        var width = TEXT_WIDTH - LETTER;
        var widths = ruled.shares().stream().map(share -> width * share / 100).toList();
        var table = document.createTable(ruled.rows().size() + 1, widths.size());
        layOut(table, LETTER, widths);
        fill(table.getRow(0), ruled.head(), widths);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < ruled.rows().size(); row++) {
            fill(table.getRow(row + 1), ruled.rows().get(row), widths);
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells, List<Integer> widths) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            fill(row.getCell(column), cells.get(column), widths.get(column));
        }
    }

    /** Rows of time and text without lines; a row is not torn by the end of a page. */
    void timetable(List<Row> rows) {
        var widths = List.of(TIME_COLUMN, TEXT_WIDTH - 2 * LETTER - TIME_COLUMN);
        var table = document.createTable(rows.size(), 2);
        table.removeBorders();
        layOut(table, 2 * LETTER, widths);
        for (int row = 0; row < rows.size(); row++) {
            fill(table.getRow(row), List.of(rows.get(row).time(), rows.get(row).text()), widths);
        }
    }

    /** Columns of these widths, whatever stands in them, moved in by so much. */
    private static void layOut(XWPFTable table, int left, List<Integer> widths) {
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setW(BigInteger.valueOf(left));
        indent.setType(STTblWidth.DXA);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
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
