package jp.todoke.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The Word files of a meeting as one ZIP: each is called by its number, then its title, and no two are called alike.
 */
public final class WordArchive {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final int LONGEST = 80;

    private WordArchive() {}

    /** A paper: 資料６, its title, which holds nobody's name, and its file. */
    public record Paper(String number, String title, byte[] word) {}

    /** The ZIP of these papers, in their order. */
    public static byte[] of(List<Paper> papers) {
        var taken = new HashSet<String>();
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (var paper : papers) {
                    zip.putNextEntry(new ZipEntry(name(paper, taken)));
                    zip.write(paper.word());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String name(Paper paper, HashSet<String> taken) {
        var words = FORBIDDEN
                .matcher(paper.number() + "_" + paper.title())
                .replaceAll("_")
                .strip();
        var called = words.substring(
                0, words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length()))));
        var name = called;
        // Windows takes names that differ only in upper and lower case for one.
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = called + "（" + again + "）";
        }
        return name + ".docx";
    }
}
