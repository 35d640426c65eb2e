package jp.todoke.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a reader finds in the file of a paper, in one width and without the ends of lines. */
public final class PaperText {

    private PaperText() {}

    /** The words of a Word file. */
    public static String ofWord(byte[] file) throws IOException {
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return normal(word.getText());
        }
    }

    /** The words of a PDF, without the numbers of its pages. */
    public static String ofPdf(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var words = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                words.append(stripper.getText(pdf).stripTrailing().replaceFirst("\\n" + page + "$", ""));
            }
            return normal(words.toString());
        }
    }

    /** Words as they are looked for in a file. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s　]", "");
    }
}
