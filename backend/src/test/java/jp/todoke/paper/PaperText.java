package jp.todoke.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a downloaded paper says, without spaces and in the usual width; the file is left in {@code target/papers}. */
public final class PaperText {

    private PaperText() {}

    /** Of a Word file. */
    public static String ofWord(String name, byte[] file) throws IOException {
        keep(name + ".docx", file);
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return plain(word.getText());
        }
    }

    /** Of a PDF. */
    public static String ofPdf(String name, byte[] file) throws IOException {
        keep(name + ".pdf", file);
        try (var pdf = Loader.loadPDF(file)) {
            return plain(new PDFTextStripper().getText(pdf));
        }
    }

    /** Words as they are looked for in it. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s　]", "");
    }

    private static void keep(String name, byte[] file) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name), file);
    }
}
