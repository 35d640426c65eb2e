package jp.todoke.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text as it comes from a keyboard, a paste or a file, where it enters the office. */
public final class TypedText {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int FLAG = 0x1F3F4;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;
    private static final int AROUND = 3;
    /** 下駄: what printers put where a type is missing. */
    private static final String MISSING = "〓";

    private TypedText() {}

    /** A character that cannot be kept: the code of its sentence, the how manieth it is, and what stands around it. */
    record Fault(String code, int position, String around) {}

    /**
     * The text without characters that nobody sees (U+200B, U+FEFF, U+00AD, directions …), which a paste brings along.
     * Kept is what shapes its neighbours: variation selectors behind a character, joiners within an emoji or a script
     * that joins.
     */
    public static String seen(String typed) {
        if (typed.codePoints()
                .noneMatch(character -> Characters.invisible(character) || Characters.variation(character))) {
            return typed;
        }
        var characters = typed.codePoints().toArray();
        var seen = new StringBuilder(typed.length());
        var before = 0;
        for (var at = 0; at < characters.length; at++) {
            var character = characters[at];
            if (stays(characters, at, before)) {
                seen.appendCodePoint(character);
                before = Characters.variation(character) ? before : character;
            }
        }
        return seen.toString();
    }

    /**
     * The same for what nobody can be asked about, such as the name of a file: 外字 as 〓, and nothing that cannot be
     * kept.
     */
    public static String readable(String typed) {
        var readable = new StringBuilder(typed.length());
        seen(typed)
                .codePoints()
                .filter(character -> !Characters.unwritable(character))
                .forEach(character ->
                        readable.append(Characters.ofOneComputer(character) ? MISSING : Character.toString(character)));
        return readable.toString();
    }

    /** {@code before}: the last character kept, those aside that choose its form. */
    private static boolean stays(int[] characters, int at, int before) {
        var character = characters[at];
        if (Characters.variation(character)) {
            return before != 0 && !Character.isWhitespace(before);
        }
        if (character == JOINER || character == NON_JOINER) {
            return Characters.joining(before)
                    || character == JOINER && inPicture(before) && Characters.picture(next(characters, at));
        }
        return !Characters.invisible(character) || tag(character) && ofFlag(characters, at);
    }

    private static boolean inPicture(int character) {
        return Characters.picture(character) || tag(character);
    }

    private static int next(int[] characters, int at) {
        return at + 1 < characters.length ? characters[at + 1] : 0;
    }

    private static boolean tag(int character) {
        return character >= FIRST_TAG && character <= LAST_TAG;
    }

    /** The flag of a region: a black flag, tags that name the region, and the tag that ends them. */
    private static boolean ofFlag(int[] characters, int at) {
        var first = at;
        while (first > 0 && tag(characters[first - 1]) && characters[first - 1] != LAST_TAG) {
            first--;
        }
        var last = at;
        while (last < characters.length && tag(characters[last]) && characters[last] != LAST_TAG) {
            last++;
        }
        return first > 0
                && characters[first - 1] == FLAG
                && last > first
                && last < characters.length
                && characters[last] == LAST_TAG;
    }

    /** The first character that cannot be kept. */
    static Optional<Fault> fault(@Nullable String text) {
        var characters = text == null ? new int[0] : text.codePoints().toArray();
        for (var at = 0; at < characters.length; at++) {
            if (Characters.ofOneComputer(characters[at])) {
                return Optional.of(new Fault("private-character", at + 1, around(characters, at)));
            }
            if (Characters.unwritable(characters[at])) {
                return Optional.of(new Fault("control-characters", at + 1, around(characters, at)));
            }
        }
        return Optional.empty();
    }

    private static String around(int[] characters, int at) {
        var around = new StringBuilder();
        for (var near = Math.max(0, at - AROUND); near <= Math.min(characters.length - 1, at + AROUND); near++) {
            var shown = !Characters.ofOneComputer(characters[near]) && !Characters.unwritable(characters[near]);
            around.append(shown ? Character.toString(characters[near]) : MISSING);
        }
        return around.toString().replaceAll("\\s+", " ").strip();
    }
}
