package jp.todoke.evidence;

import java.text.Normalizer;
import java.util.Locale;
import jp.todoke.shared.TypedText;

/** Names of files as people gave them, fit to be written down and shown. */
final class FileNames {

    private static final int LONGEST = 150;

    private FileNames() {}

    /**
     * The last part of the name, without characters that cannot be seen or lead elsewhere, its ending kept;
     * {@code other} when nothing is left.
     */
    static String clean(String given, String other) {
        var path = Normalizer.normalize(TypedText.readable(given), Normalizer.Form.NFC);
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("[\\t\\r\\n<>:\"|?*]", "")
                .strip()
                .replaceFirst("^\\.+", "");
        if (name.isBlank()) {
            return other;
        }
        var characters = name.codePointCount(0, name.length());
        if (characters <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending =
                dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
