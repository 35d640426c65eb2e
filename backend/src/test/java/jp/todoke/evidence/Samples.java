package jp.todoke.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffImageWriterLossy;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real files of every kind, made here: written by the libraries that write them in the world. */
final class Samples {

    private Samples() {}

    /** A photograph 40 wide and 20 high, without a word about itself. */
    static byte[] jpeg() throws IOException {
        return picture("jpg");
    }

    static byte[] png() throws IOException {
        return picture("png");
    }

    /**
     * The same photograph as a telephone stores it: turned to the right, with the minute and the place where it was
     * taken.
     */
    static byte[] photographWithPlace() throws IOException {
        var out = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(jpeg(), out, exif());
        var withXmp = new ByteArrayOutputStream();
        new JpegXmpRewriter()
                .updateXmpXml(
                        out.toByteArray(),
                        withXmp,
                        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:Description exif:GPSLatitude=\"35,41.0N\" xmlns:exif=\"e\" xmlns:rdf=\"r\"/></x:xmpmeta>");
        return withXmp.toByteArray();
    }

    /** A PNG that carries its place in a chunk eXIf and a text, as screenshots of maps do. */
    static byte[] pngWithPlace() throws IOException {
        var tiff = new ByteArrayOutputStream();
        new TiffImageWriterLossy().write(tiff, exif());
        var png = png();
        var head = 8 + 25;
        var out = new ByteArrayOutputStream();
        out.write(png, 0, head);
        out.writeBytes(chunk("eXIf", tiff.toByteArray()));
        out.writeBytes(chunk("tEXt", "Comment\0Midorino Park".getBytes(StandardCharsets.US_ASCII)));
        out.write(png, head, png.length - head);
        return out.toByteArray();
    }

    /** 35.68 north, 139.76 east, at 16:40 on 25 December 2012, turned by 90 degrees. */
    static TiffOutputSet exif() throws IOException {
        var set = new TiffOutputSet();
        set.setGpsInDegrees(139.76, 35.68);
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) 6);
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MAKE, "Midorino Camera");
        set.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, "2012:12:25 16:40:00");
        return set;
    }

    static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("書庫の鍵の記録");
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] xlsx() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet("記録簿").createRow(0).createCell(0).setCellValue("借りた日");
            book.write(out);
            return out.toByteArray();
        }
    }

    static byte[] pptx() throws IOException {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            show.createSlide();
            show.write(out);
            return out.toByteArray();
        }
    }

    /** The same book with a macro, as Excel stores it. */
    static byte[] xlsm() throws IOException {
        return with(xlsx(), "sheet.main+xml", "sheet.macroEnabled.main+xml", Map.of("xl/vbaProject.bin", "program"));
    }

    /** A file of Word whose list of parts keeps quiet about the macro inside. */
    static byte[] docxWithHiddenMacro() throws IOException {
        return with(docx(), "-", "-", Map.of("word/vbaProject.bin", "program"));
    }

    /** The same document with a further list of what one of its parts points at, and further parts. */
    static byte[] docxWith(String list, String relationship, String... parts) throws IOException {
        var more = new java.util.LinkedHashMap<String, String>();
        more.put(
                list,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationship
                        + "</Relationships>");
        for (var part : parts) {
            more.put(part, "part");
        }
        return with(docx(), "-", "-", more);
    }

    static byte[] docm() throws IOException {
        return with(
                docx(),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                Map.of());
    }

    static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] mail() {
        return text(
                """
                Received: from mail.example.lg.jp by mx.example.jp; Tue, 25 Dec 2012 16:40:00 +0900
                From: encho@example.lg.jp
                To: hoiku@example.lg.jp
                Subject: =?UTF-8?B?57Sb5aSx?=
                MIME-Version: 1.0
                Content-Type: text/html; charset=UTF-8

                <html><body>カードが見当たりません。</body></html>
                """);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A ZIP of these parts. */
    static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** An archive of some kilobytes whose only part swells to half a gigabyte. */
    static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 500; megabyte++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] office, String from, String to, Map<String, String> more) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(office));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.readAllBytes();
                zip.write(
                        entry.getName().equals("[Content_Types].xml")
                                ? text(new String(bytes, StandardCharsets.UTF_8).replace(from, to))
                                : bytes);
            }
            for (var part : more.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(text(part.getValue()));
            }
        }
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] said) {
        var sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(said);
        return ByteBuffer.allocate(12 + said.length)
                .putInt(said.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(said)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] picture(String format) throws IOException {
        var picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 40; x++) {
            for (var y = 0; y < 20; y++) {
                picture.setRGB(x, y, new Color(x * 6, y * 12, 90).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
