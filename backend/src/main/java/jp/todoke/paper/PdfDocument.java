package jp.todoke.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An A4 page in the look of official papers, written from top to bottom, as PDF/A-2a: both typefaces are inside,
 * headings are bookmarks, and a program that reads aloud finds titles, paragraphs and tables.
 */
final class PdfDocument {

    /** What neither typeface can draw is printed as printers mark a missing letter. */
    static final String MISSING_LETTER = "〓";

    /**
     * They choose another form of the letter before them, which the library cannot draw: the usual form stands there.
     */
    private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private static final String LOOK =
            """
            @page { size: A4; margin: 25mm;
                @bottom-center { content: counter(page); font-family: mincho; font-size: 10.5pt; } }
            body { font-family: mincho, rare; font-size: 10.5pt; line-height: 1.6; margin: 0; }
            h1 { font-size: 14pt; font-weight: normal; text-align: center; margin: 1.3em 0; }
            h2 { font-size: 10.5pt; font-weight: normal; margin: 1.3em 0 0.4em 2em; text-indent: -2em;
                page-break-after: avoid; }
            p { margin: 0; orphans: 2; widows: 2; }
            .right { text-align: right; }
            .day { page-break-after: avoid; }
            table { margin-left: 2em; width: 137mm; border-collapse: collapse; table-layout: fixed; }
            tr { page-break-inside: avoid; }
            td { padding: 0; vertical-align: top; }
            table.ruled { margin-left: 1em; width: 152mm; margin-top: 0.4em; }
            .ruled th, .ruled td { border: 0.5pt solid #000; padding: 1mm 2mm; }
            .ruled th { font-weight: normal; text-align: center; }
            """;

    private static final String DRAFT_LOOK =
            "@page { @top-center { content: '案'; font-family: mincho; font-size: 14pt; } }";

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final FSDefaultCacheStore MEASURED_TYPEFACES = new FSDefaultCacheStore();

    static {
        // It repeats what it lays out.
        XRLog.setLoggingEnabled(false);
    }

    private final Document document;
    private final Element head;
    private final Element bookmarks;
    private final Element body;
    private int headings;

    PdfDocument(String title, String author, boolean draft) {
        document = empty();
        var html = document.createElement("html");
        document.appendChild(html);
        html.setAttribute("lang", "ja");
        head = child(html, "head");
        child(head, "title").setTextContent(title);
        meta("author", author);
        meta("description", title);
        child(head, "style").setTextContent(draft ? LOOK + DRAFT_LOOK : LOOK);
        bookmarks = child(head, "bookmarks");
        body = child(html, "body");
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void meta(String name, String content) {
        var meta = child(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Element child(Element parent, String name) {
        var child = parent.getOwnerDocument().createElement(name);
        parent.appendChild(child);
        return child;
    }

    private static Element child(Element parent, String name, String text) {
        var child = child(parent, name);
        child.setTextContent(drawable(text));
        return child;
    }

    /** The library leaves out letters that Java does not know yet, where it marks those that no typeface has. */
    private static String drawable(String text) {
        return VARIATION_SELECTORS
                .matcher(text)
                .replaceAll("")
                .codePoints()
                .mapToObj(letter -> Character.isDefined(letter) ? Character.toString(letter) : MISSING_LETTER)
                .collect(Collectors.joining());
    }

    void right(String text) {
        child(body, "p", text).setAttribute("class", "right");
    }

    void title(String text) {
        child(body, "h1", text);
    }

    /** Text moved in by so many letters, its first line by some more (or less, where it hangs). */
    Element indented(String text, int letters, int firstLineLetters) {
        var paragraph = child(body, "p", text);
        paragraph.setAttribute("style", "margin-left: " + letters + "em; text-indent: " + firstLineLetters + "em");
        return paragraph;
    }

    /** The date that heads its events: it is not left alone at the foot of a page. */
    void day(String text) {
        indented(text, 1, 0).setAttribute("class", "day");
    }

    /** A heading, which is also a bookmark. */
    void heading(String text) {
        var id = "section-" + ++headings;
        child(body, "h2", text).setAttribute("id", id);
        var bookmark = child(bookmarks, "bookmark");
        bookmark.setAttribute("name", text);
        bookmark.setAttribute("href", "#" + id);
    }

    /** A table without lines: times in one column, words in the other. */
    Element timetable() {
        return child(body, "table");
    }

    /** A row of the table; a row is not torn by the end of a page. */
    void row(Element timetable, String time, String text) {
        var row = child(timetable, "tr");
        child(row, "td", time).setAttribute("style", "width: 52mm");
        var words = child(row, "td");
        (text.isEmpty() ? Stream.of("") : text.lines()).forEach(line -> child(words, "p", line));
    }

    /** A table with lines; its head stands again on each page. */
    void table(OfficialPaper.Table table) {
        var ruled = child(body, "table");
        ruled.setAttribute("class", "ruled");
        ruled.setAttribute("style", "-fs-table-paginate: paginate");
        var head = child(child(ruled, "thead"), "tr");
        for (int column = 0; column < table.head().size(); column++) {
            var cell = child(head, "th", table.head().get(column));
            cell.setAttribute("scope", "col");
            cell.setAttribute("style", "width: " + table.shares().get(column) + "%");
        }
        var rows = child(ruled, "tbody");
        for (var each : table.rows()) {
            var row = child(rows, "tr");
            each.forEach(text -> text.lines().forEach(lineOf(child(row, "td"))));
        }
    }

    private static Consumer<String> lineOf(Element cell) {
        return line -> child(cell, "p", line);
    }

    byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            var pdf = new PdfRendererBuilder()
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(COLOURS)
                    .useCacheStore(CacheStore.PDF_FONT_METRICS, MEASURED_TYPEFACES)
                    .withProducer("Todoke");
            pdf.useFont(typeface("BIZUDMincho-Regular.ttf"), "mincho");
            pdf.useFont(typeface("NotoSerifJP-Regular.ttf"), "rare");
            pdf.useReplacementText(MISSING_LETTER)
                    // Nothing is fetched, whatever the words of a case look like.
                    .useUriResolver((base, address) -> null)
                    .withW3cDocument(document, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static FSSupplier<InputStream> typeface(String name) {
        return () -> Objects.requireNonNull(PdfDocument.class.getResourceAsStream("/typefaces/" + name), name);
    }
}
