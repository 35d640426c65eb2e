package jp.todoke.usage;

import java.util.function.Predicate;
import jp.todoke.usage.ExcelFile.ExcelCell;
import jp.todoke.usage.ExcelFile.ExcelRow;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** A sheet row by row; a cell without a place of its own stands behind the one before. */
final class ExcelSheet extends ExcelPart {

    /** Excel's own limit. */
    private static final int COLUMNS = 16_384;

    private static final int FILLED = 1_000;

    private final ExcelTexts texts;
    private final ExcelFormats formats;
    private final boolean date1904;
    private final Predicate<ExcelRow> wanted;
    private ExcelRow row = new ExcelRow(0);
    private int column = -1;
    private int style;
    private @Nullable String type;

    /** No further row is wanted. */
    static final class Enough extends SAXException {}

    ExcelSheet(ExcelTexts texts, ExcelFormats formats, boolean date1904, Predicate<ExcelRow> wanted) {
        this.texts = texts;
        this.formats = formats;
        this.date1904 = date1904;
        this.wanted = wanted;
    }

    @Override
    void begin(String element, Attributes attributes) throws SAXException {
        if (element.equals("row")) {
            row = new ExcelRow(number(attributes.getValue("r"), row.number() + 1));
            column = -1;
        } else if (element.equals("c")) {
            column = column(attributes.getValue("r"));
            style = number(attributes.getValue("s"), 0);
            type = attributes.getValue("t");
        }
    }

    @Override
    void end(String element) throws SAXException {
        switch (element) {
            case "v", "is" -> fill(take());
            case "row" -> {
                if (!wanted.test(row)) {
                    throw new Enough();
                }
            }
            default -> {}
        }
    }

    private void fill(String written) throws SAXException {
        if (column < 0 || column >= COLUMNS || row.cells().size() == FILLED) {
            throw tooMuch("cells");
        }
        var address = new CellReference(row.number() - 1, column).formatAsString(false);
        var cell =
                switch (type == null ? "n" : type) {
                    case "s" -> LogCell.text(address, texts.of(number(written, -1)));
                    case "n" -> number(address, written);
                    case "e" -> LogCell.broken(address, written);
                    case "b" -> LogCell.text(address, written.equals("1") ? "TRUE" : "FALSE");
                    default -> LogCell.text(address, written);
                };
        if (!cell.empty()) {
            row.cells().add(new ExcelCell(column, cell));
        }
    }

    private LogCell number(String address, String written) {
        try {
            return LogCell.number(address, Double.parseDouble(written), style, formats, date1904);
        } catch (NumberFormatException none) {
            return LogCell.text(address, written);
        }
    }

    private int column(@Nullable String place) throws SAXException {
        if (place == null) {
            return column + 1;
        }
        try {
            return new CellReference(place).getCol();
        } catch (RuntimeException none) {
            throw new SAXException("no place of a cell");
        }
    }
}
