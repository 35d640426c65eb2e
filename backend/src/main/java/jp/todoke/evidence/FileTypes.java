package jp.todoke.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import jp.todoke.shared.InvalidInput;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Tells what a file is by its content alone; whatever the sender calls it is not asked. */
@Component
class FileTypes {

    private static final Set<String> IPHONE =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif");
    private static final Set<String> OLD_OFFICE = Set.of(
            "application/x-tika-msoffice",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.ms-outlook");

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** The type of the file. Throws {@link InvalidInput} at {@code file}, saying what can be sent instead. */
    FileType of(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw refused("file-empty");
        }
        if (OfficeFile.isZip(file)) {
            return OfficeFile.type(file);
        }
        var content = content(file);
        if (IPHONE.contains(content)) {
            throw refused("file-heic");
        }
        if (OLD_OFFICE.contains(content)) {
            throw refused("file-old-office");
        }
        if (content.equals("application/octet-stream") && japaneseText(file)) {
            return FileType.TEXT;
        }
        return FileType.ofMediaType(content).orElseThrow(() -> refused("file-type"));
    }

    /** Offices still write Shift_JIS, which the detection takes for bytes of nothing. */
    private static boolean japaneseText(Path file) throws IOException {
        try (var text = Files.newBufferedReader(file, SHIFT_JIS)) {
            var next = text.read();
            while (next >= 0 && (!Character.isISOControl(next) || Character.isWhitespace(next))) {
                next = text.read();
            }
            return next < 0;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    private String content(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(bytes, new Metadata()).getBaseType().toString();
        }
    }

    static InvalidInput refused(String code) {
        return new InvalidInput("file", code);
    }
}
