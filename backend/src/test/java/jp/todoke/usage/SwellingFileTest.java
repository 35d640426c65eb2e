package jp.todoke.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that swell when they are unfolded are refused in words, by a program that has 64 MB of memory. */
class SwellingFileTest {

    private static final int SWOLLEN = 48 * 1024 * 1024;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String DTD = HEAD + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
            + IntStream.range(0, 9)
                    .mapToObj(level -> "<!ENTITY %c \"%s\">"
                            .formatted(
                                    'b' + level, "&%c;".formatted('a' + level).repeat(10)))
                    .collect(Collectors.joining())
            + "]>";

    @TempDir
    Path folder;

    private final List<String> files = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @Test
    void nothingThatSwellsEndsInAnErrorOfMemory() throws Exception {
        var row = "<row><c t=\"inlineStr\"><is><t>あ</t></is></c></row>";
        file("a-good-one", "read 1", parts());
        file(
                "huge-sheet",
                "usage-file-too-many-rows",
                parts(part("xl/worksheets/sheet1.xml", sheetOf(heading()), row, "</sheetData></worksheet>")));
        file(
                "huge-sheet-without-heading-rows",
                "usage-file-unfolds",
                parts(part("xl/worksheets/sheet1.xml", sheetOf(heading()), "<row/>", "</sheetData></worksheet>")));
        file(
                "one-huge-row",
                "usage-file-unfolds",
                parts(part(
                        "xl/worksheets/sheet1.xml",
                        sheetOf("<row>"),
                        "<c><v>1</v></c>",
                        "</row></sheetData></worksheet>")));
        file(
                "one-huge-cell",
                "usage-file-unfolds",
                parts(part(
                        "xl/worksheets/sheet1.xml",
                        sheetOf("<row><c t=\"inlineStr\"><is><t>"),
                        "あ",
                        "</t></is></c></row></sheetData></worksheet>")));
        file("deep-sheet", "usage-file-unfolds", parts(part("xl/worksheets/sheet1.xml", sheetOf(""), "<a>", "")));
        file(
                "huge-texts",
                "usage-file-unfolds",
                parts(part("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + ">", "<si><t>ab</t></si>", "</sst>")));
        file(
                "empty-texts",
                "usage-file-unfolds",
                parts(part("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + ">", "<si/>", "</sst>")));
        file(
                "texts-that-claim-to-be-many",
                "read 1",
                parts(part(
                        "xl/sharedStrings.xml",
                        HEAD + "<sst uniqueCount=\"2000000000\" count=\"2000000000\" " + MAIN + "/>")));
        file(
                "huge-styles",
                "usage-file-unfolds",
                parts(part(
                        "xl/styles.xml",
                        HEAD + "<styleSheet " + MAIN + "><cellXfs>",
                        "<xf numFmtId=\"14\"/>",
                        "</cellXfs></styleSheet>")));
        file(
                "huge-list-of-parts",
                "usage-file-unfolds",
                parts(part(
                        "[Content_Types].xml",
                        HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">",
                        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
                        "</Types>")));
        file(
                "huge-relations",
                "usage-file-unfolds",
                parts(part(
                        "xl/_rels/workbook.xml.rels",
                        HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
                        "<!-- nothing -->",
                        "</Relationships>")));
        file(
                "many-sheets",
                "usage-file-unfolds",
                parts(part(
                        "xl/workbook.xml",
                        HEAD + "<workbook " + MAIN + "><sheets>"
                                + "<sheet name=\"a\" r:id=\"rId1\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/>"
                                        .repeat(300)
                                + "</sheets></workbook>")));
        file(
                "many-parts",
                "usage-file-unfolds",
                parts(IntStream.range(0, 3_000)
                        .mapToObj(number -> part("xl/media/" + number + ".xml", "a"))
                        .toArray(Part[]::new)));
        file(
                "entities-in-a-sheet",
                "usage-file-not-excel",
                parts(
                        part(
                                "xl/worksheets/sheet1.xml",
                                DTD + "<worksheet " + MAIN
                                        + "><sheetData><row><c t=\"inlineStr\"><is><t>&j;</t></is></c></row></sheetData></worksheet>")));
        file(
                "entities-in-texts",
                "usage-file-not-excel",
                parts(part("xl/sharedStrings.xml", DTD + "<sst " + MAIN + "><si><t>&j;</t></si></sst>")));
        file(
                "entities-in-the-book",
                "usage-file-not-excel",
                parts(part("xl/workbook.xml", DTD + "<workbook " + MAIN + ">&j;</workbook>")));
        file(
                "entities-in-the-list",
                "usage-file-not-excel",
                parts(part("[Content_Types].xml", DTD + "<Types>&j;</Types>")));
        file(
                "a-file-of-this-machine",
                "usage-file-not-excel",
                parts(part(
                        "xl/sharedStrings.xml",
                        HEAD + "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst " + MAIN
                                + "><si><t>&a;</t></si></sst>")));
        file(
                "a-zip-in-a-zip",
                "usage-file-not-excel",
                List.of(part("inner.zip", "PK\u0003\u0004", "PK\u0003\u0004", "")));

        assertThat(inLittleMemory()).isEqualTo(expected);
    }

    private List<String> inLittleMemory() throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ReadInLittleMemory.class.getName()));
        command.addAll(files);
        var program = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("> "))
                .toList();
        assertThat(program.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        return said;
    }

    /** A part: how it begins, what is repeated until it is swollen (once, where nothing is), and how it ends. */
    private record Part(String name, String begins, String repeated, String ends) {}

    private static Part part(String name, String whole) {
        return new Part(name, whole, "", "");
    }

    private static Part part(String name, String begins, String repeated, String ends) {
        return new Part(name, begins, repeated, ends);
    }

    private static String sheetOf(String rows) {
        return HEAD + "<worksheet " + MAIN + "><sheetData>" + rows;
    }

    private static String heading() {
        return "<row>"
                + List.of("持出日時", "返却日時", "使用者", "媒体").stream()
                        .map(name -> "<c t=\"inlineStr\"><is><t>" + name + "</t></is></c>")
                        .collect(Collectors.joining())
                + "</row>";
    }

    /** A small log, in which the given parts stand in for its own. */
    private static List<Part> parts(Part... others) {
        var use = "<row>"
                + List.of("11/20 9:00", "9:40", "鈴木", "カード").stream()
                        .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                        .collect(Collectors.joining())
                + "</row>";
        var relation =
                "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";
        var spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml";
        var types = "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s\"/>";
        var relations = HEAD
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
        var parts = new java.util.LinkedHashMap<String, Part>();
        List.of(
                        part(
                                "[Content_Types].xml",
                                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                        + types.formatted("workbook", spreadsheet.formatted("sheet.main"))
                                        + types.formatted("worksheets/sheet1", spreadsheet.formatted("worksheet"))
                                        + types.formatted("sharedStrings", spreadsheet.formatted("sharedStrings"))
                                        + types.formatted("styles", spreadsheet.formatted("styles")) + "</Types>"),
                        part(
                                "_rels/.rels",
                                relations.formatted(relation.formatted("rId1", "officeDocument", "xl/workbook.xml"))),
                        part(
                                "xl/workbook.xml",
                                HEAD + "<workbook " + MAIN + "><sheets><sheet name=\"11月\" sheetId=\"1\" r:id=\"rId1\" "
                                        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></sheets></workbook>"),
                        part(
                                "xl/_rels/workbook.xml.rels",
                                relations.formatted(relation.formatted("rId1", "worksheet", "worksheets/sheet1.xml")
                                        + relation.formatted("rId2", "sharedStrings", "sharedStrings.xml")
                                        + relation.formatted("rId3", "styles", "styles.xml"))),
                        part("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + "/>"),
                        part("xl/styles.xml", HEAD + "<styleSheet " + MAIN + "/>"),
                        part("xl/worksheets/sheet1.xml", sheetOf(heading() + use) + "</sheetData></worksheet>"))
                .forEach(part -> parts.put(part.name(), part));
        for (var other : others) {
            parts.put(other.name(), other);
        }
        return List.copyOf(parts.values());
    }

    private void file(String name, String answer, List<Part> parts) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                write(part, zip);
                zip.closeEntry();
            }
        }
        files.add(file.toString());
        expected.add("> " + name + " " + answer);
        assertThat(Files.size(file)).as(name).isLessThan(UsageLimits.MEGABYTES * 1024 * 1024);
    }

    private static void write(Part part, OutputStream out) throws IOException {
        out.write(part.begins().getBytes(StandardCharsets.UTF_8));
        if (!part.repeated().isEmpty()) {
            var block = part.repeated().repeat(4096).getBytes(StandardCharsets.UTF_8);
            for (var written = 0; written < SWOLLEN; written += block.length) {
                out.write(block);
            }
        }
        out.write(part.ends().getBytes(StandardCharsets.UTF_8));
    }
}
