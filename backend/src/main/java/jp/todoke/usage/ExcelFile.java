package jp.todoke.usage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An Excel file read row by row; nothing of it is held but the texts that its cells share. */
final class ExcelFile implements AutoCloseable {

    private static final long ABOUT_ITS_PARTS = 1024L * 1024;
    private static final long TEXTS = 8L * 1024 * 1024;
    private static final long SHEETS = 32L * 1024 * 1024;

    private final UnfoldedZip zip;
    private final OPCPackage parts;
    private final XSSFReader reader;
    private final ExcelBook book = new ExcelBook();
    private final ExcelTexts texts = new ExcelTexts();
    private final ExcelFormats formats = new ExcelFormats();

    /** Throws {@link UnfoldedZip.TooMuch}, and whatever the library says of a file that is none. */
    ExcelFile(byte[] file) throws IOException, OpenXML4JException, SAXException {
        zip = new UnfoldedZip(file, ABOUT_ITS_PARTS);
        try {
            parts = OPCPackage.open(zip);
            reader = new XSSFReader(parts);
            zip.allow(TEXTS);
            read(reader.getWorkbookData(), book);
            read(reader.getSharedStringsData(), texts);
            read(reader.getStylesData(), formats);
            zip.allow(SHEETS);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException unreadable) {
            zip.close();
            if (zip.tooMuch()) {
                throw new UnfoldedZip.TooMuch("bytes");
            }
            throw unreadable;
        }
    }

    /** The sheets in the order of their tabs. */
    List<ExcelBook.Sheet> sheets() {
        return book.sheets();
    }

    /** Gives row after row to {@code wanted}, until it wants no more. */
    void read(ExcelBook.Sheet sheet, Predicate<ExcelRow> wanted) throws IOException, OpenXML4JException, SAXException {
        try {
            read(reader.getSheet(sheet.part()), new ExcelSheet(texts, formats, book.date1904(), wanted));
        } catch (ExcelSheet.Enough enough) {
            return;
        }
    }

    private static void read(InputStream part, ExcelPart reading) throws IOException, SAXException {
        if (part == null) {
            return;
        }
        try (part) {
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(reading);
            xml.setErrorHandler(reading);
            xml.parse(new InputSource(part));
        } catch (javax.xml.parsers.ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        parts.revert();
    }

    /** A row: its number as Excel shows it, and its filled cells with the number of their column, counted from 0. */
    record ExcelRow(int number, List<ExcelCell> cells) {

        ExcelRow(int number) {
            this(number, new ArrayList<>());
        }
    }

    /** A cell in its column. */
    record ExcelCell(int column, LogCell content) {}
}
