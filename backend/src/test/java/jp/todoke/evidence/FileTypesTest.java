package jp.todoke.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is called is nowhere told here: only its bytes are. */
class FileTypesTest {

    @TempDir
    Path folder;

    private final FileTypes types = new FileTypes();

    @Test
    void photographsPapersTablesSlidesTextsAndMailsAreAccepted() throws IOException {
        var accepted = new LinkedHashMap<FileType, byte[]>();
        accepted.put(FileType.JPEG, Samples.jpeg());
        accepted.put(FileType.PNG, Samples.png());
        accepted.put(FileType.PDF, Samples.pdf());
        accepted.put(FileType.WORD, Samples.docx());
        accepted.put(FileType.EXCEL, Samples.xlsx());
        accepted.put(FileType.POWERPOINT, Samples.pptx());
        accepted.put(FileType.TEXT, Samples.text("１２月２５日、書庫を捜した。\n"));
        accepted.put(FileType.MAIL, Samples.mail());

        for (var file : accepted.entrySet()) {
            var bytes = written(file.getValue());
            assertThatCode(() -> assertThat(types.of(bytes)).isEqualTo(file.getKey()))
                    .as("%s", file.getKey())
                    .doesNotThrowAnyException();
        }
        assertThat(types.of(written("書庫を捜した。".getBytes("Shift_JIS")))).isEqualTo(FileType.TEXT);
        assertThat(types.of(written("﻿書庫".getBytes("UTF-16")))).isEqualTo(FileType.TEXT);
        assertThat(accepted).hasSameSizeAs(FileType.values());
    }

    @Test
    void whatIsNotAcceptedIsRefusedInASentenceOfItsOwn() throws IOException {
        var heic = new byte[64];
        System.arraycopy(Samples.text("\0\0\0\30ftypheic"), 0, heic, 0, 12);
        var ole = new byte[1024];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                ole,
                0,
                8);
        var refused = new LinkedHashMap<String, String>();
        refused.put("empty", code(new byte[0]));
        refused.put("heic", code(heic));
        refused.put("old word or one with a password", code(ole));
        refused.put("xlsm", code(Samples.xlsm()));
        refused.put("docm", code(Samples.docm()));
        refused.put("docx with a hidden macro", code(Samples.docxWithHiddenMacro()));
        refused.put("zip", code(Samples.zip(Map.of("a.txt", "a"))));
        refused.put("zip that ends too early", code(Arrays.copyOf(Samples.docx(), 200)));
        refused.put(
                "svg", code(Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")));
        refused.put("html", code(Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>")));
        refused.put("xml", code(Samples.text("<?xml version=\"1.0\"?><a/>")));
        refused.put("program for Windows", code(program()));
        refused.put(
                "program for Linux",
                code(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0}));
        refused.put("script", code(Samples.text("#!/bin/sh\nrm -rf /\n")));
        refused.put("gif", code(Samples.text("GIF89a")));
        refused.put("bytes of nothing", code(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8}));

        assertThat(refused)
                .containsExactlyInAnyOrderEntriesOf(new LinkedHashMap<>(Map.ofEntries(
                        Map.entry("empty", "file-empty"),
                        Map.entry("heic", "file-heic"),
                        Map.entry("old word or one with a password", "file-old-office"),
                        Map.entry("xlsm", "file-macro"),
                        Map.entry("docm", "file-macro"),
                        Map.entry("docx with a hidden macro", "file-macro"),
                        Map.entry("zip", "file-type"),
                        Map.entry("zip that ends too early", "file-broken"),
                        Map.entry("svg", "file-type"),
                        Map.entry("html", "file-type"),
                        Map.entry("xml", "file-type"),
                        Map.entry("program for Windows", "file-type"),
                        Map.entry("program for Linux", "file-type"),
                        Map.entry("script", "file-type"),
                        Map.entry("gif", "file-type"),
                        Map.entry("bytes of nothing", "file-type"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "word/_rels/settings.xml.rels|attachedTemplate|External|file:///\\\\server\\share\\a.dotm|-|file-elsewhere",
                "word/_rels/settings.xml.rels|attachedTemplate|external|https://example.com/a.dotm|-|file-elsewhere",
                "word/_rels/footer1.xml.rels|image|External|https://example.com/a.png|-|file-elsewhere",
                "word/_rels/footer1.xml.rels|oleObject|External|file:///a.xlsx|-|file-elsewhere",
                "xl/externalLinks/_rels/externalLink1.xml.rels|externalLinkPath|External|file:///a.xlsx|-|file-elsewhere",
                "word/_rels/settings.xml.rels|mailMergeSource|External|file:///a.mdb|-|file-elsewhere",
                "word/_rels/footer1.xml.rels|oleObject|-|embeddings/oleObject1.bin|word/embeddings/oleObject1.bin|file-inside",
                "word/_rels/footer1.xml.rels|package|-|embeddings/a.docx|word/embeddings/a.docx|file-inside",
                "word/_rels/footer1.xml.rels|aFChunk|-|/a.html|a.html|file-inside",
                "word/_rels/footer1.xml.rels|hyperlink|External|https://example.com/|word/embeddings/oleObject1.bin|file-inside",
                "word/_rels/footer1.xml.rels|subDocument|-|b.docx|b.docx|file-inside",
                "word/_rels/footer1.xml.rels|http://schemas.microsoft.com/office/2006/relationships/vbaProject|-|a.bin|word/a.bin|file-macro",
                "word/_rels/footer1.xml.rels|hyperlink|External|https://example.com/|-|-",
                "word/_rels/footer1.xml.rels|hyperlink|External|mailto:a@example.com|-|-",
                "word/charts/_rels/chart1.xml.rels|package|-|../embeddings/Microsoft_Excel_Sheet1.xlsx|word/embeddings/Microsoft_Excel_Sheet1.xlsx|-",
                "word/charts/_rels/chart1.xml.rels|package|-|../embeddings/a.exe|word/embeddings/b.bin|file-inside"
            })
    void aDocumentThatFetchesOrStartsSomethingIsRefusedAndOneWithLinksIsNot(
            String list, String kind, String mode, String target, String part, String code) throws IOException {
        var type = kind.startsWith("http")
                ? kind
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind;
        var relationship = "<Relationship Id=\"rId9\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(type, target, mode == null ? "" : " TargetMode=\"" + mode + "\"");
        var document = Samples.docxWith(list, relationship, part == null ? new String[0] : new String[] {part});

        if (code == null) {
            assertThat(types.of(written(document))).isEqualTo(FileType.WORD);
        } else {
            assertThat(code(document)).isEqualTo(code);
        }
    }

    @Test
    void listsThatSwellOrDeclareEntitiesAreRefused() throws IOException {
        assertThat(code(Samples.docxWith("word/_rels/a.xml.rels", " ".repeat(2 * 1024 * 1024))))
                .isEqualTo("file-swells");
        assertThat(code(Samples.docxWith("word/_rels/a.xml.rels", "<Relationship")))
                .isEqualTo("file-broken");
    }

    @Test
    void aWebPageDressedUpAsAPdfIsAtMostAPdf() throws IOException {
        assertThat(types.of(written(Samples.text("%PDF-1.4\n<html><script>alert(1)</script></html>"))))
                .isEqualTo(FileType.PDF);
        assertThat(code(Samples.text("<html><script>alert(1)</script></html>\n%PDF-1.4\n")))
                .isEqualTo("file-type");
    }

    @Test
    void anArchiveThatSwellsIsNeverUnpacked() throws IOException {
        var bomb = written(Samples.bomb());
        var start = Instant.now();

        assertThat(catchThrowableOfType(InvalidInput.class, () -> types.of(bomb)))
                .isNotNull();

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    private String code(byte[] bytes) throws IOException {
        var file = written(bytes);
        var refused = catchThrowableOfType(InvalidInput.class, () -> types.of(file));
        assertThat(refused).isNotNull();
        assertThat(refused.violations()).singleElement().satisfies(violation -> assertThat(violation.field())
                .isEqualTo("file"));
        return refused.violations().get(0).code();
    }

    private static byte[] program() {
        var program = new byte[256];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3C] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "arrived", ""), bytes);
    }
}
