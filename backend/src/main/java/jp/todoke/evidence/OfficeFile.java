package jp.todoke.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import jp.todoke.shared.InvalidInput;

/**
 * A ZIP that may be a file of Word, Excel or PowerPoint: the list of its parts says so. Only the directory, that list
 * and what the parts point at are read, so that what would swell to a thousand times its size is never unpacked.
 */
final class OfficeFile {

    private static final String LIST = "[Content_Types].xml";
    private static final int LONGEST_LIST = 512 * 1024;
    private static final int MOST_PARTS = 10_000;
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.WORD,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.EXCEL,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileType.POWERPOINT);
    private static final Pattern PROGRAM = Pattern.compile(
            "vbaproject|vbadata|macrosheet|activex|\\.(exe|dll|js|vbs|bat|cmd|ps1)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern MACRO =
            Pattern.compile("macroenabled|vbaproject|ms-office\\.activex", Pattern.CASE_INSENSITIVE);
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private OfficeFile() {}

    static boolean isZip(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(ZIP.length), ZIP);
        }
    }

    /**
     * Which of the three it is. Throws {@link InvalidInput} for another archive, and for one that holds or fetches
     * something.
     */
    static FileType type(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var list = zip.getEntry(LIST);
            if (list == null || zip.size() > MOST_PARTS) {
                throw FileTypes.refused("file-type");
            }
            var parts = new String(zip.getInputStream(list).readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
            if (MACRO.matcher(parts).find()
                    || zip.stream()
                            .anyMatch(part -> PROGRAM.matcher(part.getName()).find())) {
                throw FileTypes.refused("file-macro");
            }
            var types = MAIN_PARTS.entrySet().stream()
                    .filter(main -> parts.contains('"' + main.getKey() + '"'))
                    .map(Map.Entry::getValue)
                    .toList();
            if (types.size() != 1) {
                throw FileTypes.refused("file-type");
            }
            OfficeLinks.check(zip);
            return types.get(0);
        } catch (ZipException | IllegalArgumentException broken) {
            throw FileTypes.refused("file-broken");
        }
    }
}
