package jp.todoke.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Both typefaces of a PDF, read from their files once and used again by one PDF after the other: reading them takes
 * longer than setting a paper. Only one PDF uses them at a time.
 */
final class Typefaces {

    /** Kept for the next; more PDFs at once read their own. */
    private static final BlockingQueue<Typefaces> KEPT = new ArrayBlockingQueue<>(2);

    private final TrueTypeFont mincho = read("BIZUDMincho-Regular.ttf");
    private final TrueTypeFont rare = read("NotoSerifJP-Regular.ttf");

    private Typefaces() {}

    /** Lets {@code use} set a PDF with them. */
    static <T> T with(Function<Typefaces, T> use) {
        var taken = KEPT.poll();
        var typefaces = taken == null ? new Typefaces() : taken;
        var set = use.apply(typefaces);
        // After a failure they are read anew.
        KEPT.offer(typefaces);
        return set;
    }

    /** For sentences. */
    PDFont mincho(PDDocument document) {
        return in(document, mincho);
    }

    /** For the kanji that the first one lacks. */
    PDFont rare(PDDocument document) {
        return in(document, rare);
    }

    private static PDFont in(PDDocument document, TrueTypeFont typeface) {
        try {
            return PDType0Font.load(document, typeface, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static TrueTypeFont read(String name) {
        try (var file = Objects.requireNonNull(Typefaces.class.getResourceAsStream("/typefaces/" + name), name)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
