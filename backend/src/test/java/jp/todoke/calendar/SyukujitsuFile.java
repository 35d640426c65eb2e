package jp.todoke.calendar;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The Cabinet Office's file of 1955 to 2024, byte for byte in windows-31j, from a library that the product does not
 * use.
 */
final class SyukujitsuFile {

    static final Charset OFFICIAL = Charset.forName("windows-31j");

    private SyukujitsuFile() {}

    static byte[] bytes() throws IOException {
        try (var file = SyukujitsuFile.class.getResourceAsStream("/syukujitsu.csv")) {
            return file.readAllBytes();
        }
    }

    static String text() throws IOException {
        return new String(bytes(), OFFICIAL);
    }

    static byte[] official(String text) {
        return text.getBytes(OFFICIAL);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
