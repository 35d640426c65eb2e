package jp.todoke.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Agenda sheet and papers as one PDF: a bookmark for each, and page numbers that run through all of them. Every
 * reader's bundle has the same numbers: of a paper that its reader may not see one sheet holds the place, which says
 * （非公開） and its pages.
 */
public final class PaperBundle {

    private static final float FOOT = 28;
    private static final float LETTERS = 9;
    private static final float LARGE = 14;

    private PaperBundle() {}

    /** A paper of the bundle; {@code title} is its bookmark, and of a closed one nothing else is told. */
    public record Part(String title, byte[] pdf, boolean closed) {}

    /** The bundle of these parts, in their order. */
    public static byte[] of(List<Part> parts) {
        return Typefaces.with(typefaces -> bundle(parts, typefaces));
    }

    private static byte[] bundle(List<Part> parts, Typefaces typefaces) {
        var sources = new ArrayList<PDDocument>();
        try (var bundle = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var type = typefaces.mincho(bundle);
            var bookmarks = new PDDocumentOutline();
            bundle.getDocumentCatalog().setDocumentOutline(bookmarks);
            bundle.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            bundle.getDocumentCatalog().setLanguage("ja");
            var running = 1;
            for (var part : parts) {
                var source = Loader.loadPDF(part.pdf());
                sources.add(source);
                var pages = source.getNumberOfPages();
                var first = part.closed()
                        ? closed(bundle, type, running, running + pages - 1)
                        : open(bundle, source, type, running);
                bookmarks.addLast(bookmark(part.closed() ? "（非公開）" : part.title(), first));
                running += pages;
            }
            bundle.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            sources.forEach(PaperBundle::close);
        }
    }

    private static PDPage open(PDDocument bundle, PDDocument source, PDFont type, int running) throws IOException {
        PDPage first = null;
        var number = running;
        for (var page : source.getPages()) {
            var imported = bundle.importPage(page);
            imported.setResources(page.getResources());
            imported.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
            numbered(bundle, imported, type, String.valueOf(number++));
            first = first == null ? imported : first;
        }
        return Objects.requireNonNull(first, "a paper has a page");
    }

    /** One sheet for all its pages. */
    private static PDPage closed(PDDocument bundle, PDFont type, int from, int to) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        bundle.addPage(page);
        var range = from == to ? String.valueOf(from) : from + "～" + to;
        write(bundle, page, type, LARGE, page.getMediaBox().getHeight() / 2, "（非公開）　" + range + "頁");
        numbered(bundle, page, type, range);
        return page;
    }

    /** At the right foot; the paper's own number stands in the middle. */
    private static void numbered(PDDocument bundle, PDPage page, PDFont type, String number) throws IOException {
        var words = "通し　" + number;
        var right = page.getMediaBox().getWidth() - type.getStringWidth(words) / 1000 * LETTERS - 2 * FOOT;
        text(bundle, page, type, LETTERS, right, FOOT, words);
    }

    private static void write(PDDocument bundle, PDPage page, PDFont type, float size, float height, String words)
            throws IOException {
        var left = (page.getMediaBox().getWidth() - type.getStringWidth(words) / 1000 * size) / 2;
        text(bundle, page, type, size, left, height, words);
    }

    private static void text(
            PDDocument bundle, PDPage page, PDFont type, float size, float left, float height, String words)
            throws IOException {
        try (var content = new PDPageContentStream(bundle, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(type, size);
            content.newLineAtOffset(left, height);
            content.showText(words);
            content.endText();
        }
    }

    private static PDOutlineItem bookmark(String title, PDPage page) {
        var destination = new PDPageFitWidthDestination();
        destination.setPage(page);
        var bookmark = new PDOutlineItem();
        bookmark.setTitle(title);
        bookmark.setDestination(destination);
        return bookmark;
    }

    private static void close(PDDocument source) {
        try {
            source.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
