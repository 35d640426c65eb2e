package jp.todoke.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody attacks the whole program, which has 512 MB of memory and ends when that is not enough; at another address a
 * teacher works on. How long the teacher waits is printed: {@code -Dtodoke.abuse=10} works ten times as long.
 */
class AbuseTest {

    private static final int ROUNDS = 20 * Integer.getInteger("todoke.abuse", 1);
    /** The server gives a silent line up after 10 s. */
    private static final long GIVEN_UP = 8_000;

    private static final String FORM = "multipart/form-data; boundary=----form";
    private static final int FILE = 19 * 1024 * 1024;

    @TempDir
    static Path data;

    private static Process program;
    private static BufferedReader answers;
    private static int port;
    private static Visitor teacher;
    private static Visitor attacker;

    private final List<Socket> held = new ArrayList<>();

    @BeforeAll
    static void theOfficeOpens() throws Exception {
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbusedOffice.class.getName(),
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--todoke.data-dir=" + data)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        answers = program.inputReader();
        port = answer();
        teacher = new Visitor("127.0.0.1", port).loggedInAs("hoiku-a");
        attacker = new Visitor("127.0.0.2", port).loggedInAs("encho");
        works(20);
    }

    @AfterAll
    static void theOfficeCloses() throws Exception {
        program.destroy();
        program.waitFor();
    }

    @AfterEach
    void theAttackerHangsUp() throws IOException {
        for (var line : held) {
            line.close();
        }
        assertThat(program.isAlive()).as("still open").isTrue();
        program.outputWriter().append('m').flush();
        assertThat(answer()).as("MB in use after it").isLessThan(400);
    }

    @Test
    void whoDoesNotLogInSendsNoSixtyMegabytesHoweverThePathIsSpelled() throws Exception {
        var stranger = new Visitor("127.0.0.3", port);
        stranger.get("/api/session");
        var login = List.of("/api/session", "/%61pi/session", "/api/%73ession", "/%61%70%69/session");
        var elsewhere = List.of(
                "//api/session",
                "/api//session",
                "/api/./session",
                "/api/x/../session",
                "/api;x=1/session",
                "/API/session",
                "/report",
                "/actuator/health",
                "/error");

        worksWhile("60 MB to the login", announced(stranger, login), status -> assertThat(status)
                .as("too large, by every spelling")
                .isEqualTo(413));
        worksWhile("60 MB elsewhere", announced(stranger, elsewhere), status -> assertThat(status)
                .isBetween(400, 499));
    }

    private static List<Callable<Integer>> announced(Visitor stranger, List<String> paths) {
        return paths.stream()
                .<Callable<Integer>>map(path -> () -> stranger.announce(path, 60L * 1024 * 1024))
                .toList();
    }

    @Test
    void twoWorkbooksThatSwellAtOnceAreRefused() throws Exception {
        var incident = reported();
        var book = form("log.xlsx", swelling());
        var second = new Visitor("127.0.0.4", port).loggedInAs("hoiku-kacho");

        worksWhile(
                "hostile workbooks",
                List.<Callable<Integer>>of(
                        () -> attacker.post("/api/incidents/" + incident + "/usage/import-preview", FORM, book)
                                .status(),
                        () -> second.post("/api/incidents/" + incident + "/usage/import-preview", FORM, book)
                                .status(),
                        () -> attacker.post("/api/incidents/" + incident + "/usage/import-preview", FORM, book)
                                .status()),
                status -> assertThat(status).isEqualTo(400));
    }

    @Test
    void aDeeplyNestedBodyIsRefused() throws Exception {
        var nested = "[".repeat(2 * 1024 * 1024 - 1).getBytes(StandardCharsets.US_ASCII);
        var objects = "{\"a\":".repeat(400_000).getBytes(StandardCharsets.US_ASCII);

        worksWhile(
                "nested JSON",
                List.<Callable<Integer>>of(
                        () -> attacker.post(
                                        "/api/incidents",
                                        "application/json",
                                        nested,
                                        "Idempotency-Key: 7f2c1f0e-4b57-4f8e-9d5c-2f4b1f3c9a10\r\n")
                                .status(),
                        () -> attacker.post(
                                        "/api/incidents",
                                        "application/json",
                                        objects,
                                        "Idempotency-Key: 7f2c1f0e-4b57-4f8e-9d5c-2f4b1f3c9a11\r\n")
                                .status()),
                status -> assertThat(status).isBetween(400, 499));
    }

    @Test
    void whoTakesLargeFilesSlowlyHoldsNoMemory() throws Exception {
        var incident = reported();
        var bytes = Arrays.copyOf("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1), FILE);
        var added = attacker.post(
                "/api/incidents/" + incident + "/attachments",
                FORM,
                form("a.pdf", bytes, "kind", "OTHER"),
                "Idempotency-Key: 7f2c1f0e-4b57-4f8e-9d5c-2f4b1f3c9a12\r\n");
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        for (var reader = 0; reader < 24; reader++) {
            held.add(attacker.notTaking("/api/incidents/" + incident + "/attachments/1/content"));
        }

        worksWhile("24 slow readers", List.of(), status -> {});
    }

    @Test
    void whoSendsBodiesThatTrickleHoldsNotEveryThread() throws Exception {
        for (var sender = 0; sender < 220; sender++) {
            held.add(new Visitor("127.0.0.5", port).beginning("/api/session", 1000));
        }

        worksWhile("220 slow bodies", List.of(), status -> {});
    }

    private interface Expected {
        void check(int status);
    }

    /** The teacher works while all that is done at once; none of it takes her work away. */
    private static void worksWhile(String name, List<Callable<Integer>> attacks, Expected expected) throws Exception {
        var attackers = Executors.newFixedThreadPool(Math.max(1, attacks.size()));
        try {
            List<Future<Integer>> under =
                    attacks.stream().map(attackers::submit).toList();
            var waited = works(ROUNDS);
            System.out.printf(
                    "%s: the teacher waited %d ms at p95, %d ms at most%n",
                    name, waited[(int) (waited.length * 0.95)], waited[waited.length - 1]);
            assertThat(waited[waited.length - 1])
                    .as("milliseconds: nobody waits until the lines of others are given up")
                    .isLessThan(GIVEN_UP);
            for (var each : under) {
                expected.check(each.get());
            }
        } finally {
            attackers.shutdownNow();
        }
    }

    /** Reads her list and a case and keeps a draft, so many times; gives the milliseconds in order. */
    private static long[] works(int rounds) throws IOException {
        var waited = new ArrayList<Long>();
        for (var round = 0; round < rounds; round++) {
            for (var path : List.of("/api/tasks", "/api/incidents", "/api/session")) {
                var began = System.nanoTime();
                assertThat(teacher.get(path).status()).as(path).isEqualTo(200);
                waited.add((System.nanoTime() - began) / 1_000_000);
            }
            var began = System.nanoTime();
            assertThat(teacher.post(
                                    "/api/incidents",
                                    "application/json",
                                    "{}".getBytes(StandardCharsets.UTF_8),
                                    "Idempotency-Key: 7f2c1f0e-4b57-4f8e-9d5c-2f4b1f3c9a13\r\n")
                            .status())
                    .isEqualTo(400);
            waited.add((System.nanoTime() - began) / 1_000_000);
        }
        return waited.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static String reported() throws IOException {
        var noticed = Instant.now().minusSeconds(600);
        var answer = attacker.post(
                "/api/incidents",
                "application/json",
                """
                {"noticedAt": {"time": {"startsAt": "%s", "openEnd": false}, "unknown": false}, "what": {"kind": "LOSS", "medium": "SD_CARD", "description": "カードがない。"},
                 "whose": {"groups": ["CHILDREN"], "contents": "写真"}, "persons": {"min": 22, "max": 46, "unknown": false},
                 "place": {"where": "事務室", "lastSeenAt": null, "unknown": true}, "malice": "UNKNOWN", "unitCode": null}"""
                        .formatted(noticed)
                        .getBytes(StandardCharsets.UTF_8),
                "Idempotency-Key: " + UUID.randomUUID() + "\r\n");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*\"number\":\"(\\d{4}-\\d+)\".*", "$1");
    }

    private static byte[] form(String name, byte[] file, String... fields) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var i = 0; i < fields.length; i += 2) {
            body.write(("------form\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n"
                            + fields[i + 1] + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.write(("------form\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write("\r\n------form--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** A workbook of less than 2 MB whose sheet unfolds to half a gigabyte. */
    private static byte[] swelling() throws IOException {
        var row = IntStream.range(0, 4_000)
                .mapToObj(n -> "<row><c t=\"inlineStr\"><is><t>あ" + n % 7 + "</t></is></c></row>")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    .getBytes(StandardCharsets.UTF_8));
            for (var written = 0L; written < 500L * 1024 * 1024; written += row.length) {
                zip.write(row);
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(bytes.size()).isLessThan(5 * 1024 * 1024);
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
    }

    private static int answer() throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("OFFICE ")) {
                return Integer.parseInt(line.substring(7));
            }
        }
        throw new IOException("the office is dead");
    }
}
