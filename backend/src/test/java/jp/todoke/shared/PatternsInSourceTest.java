package jp.todoke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No pattern is made of what people type, and each that is written down reads any text in steps that grow with its
 * length alone.
 */
class PatternsInSourceTest {

    private static final Pattern CALL = Pattern.compile(
            "(Pattern\\.compile|Pattern\\.matches|\\.matches|\\.replaceAll|\\.replaceFirst|(?<![A-Z_])\\.split)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SEARCHES =
            Pattern.compile("\\.(?:find|results|lookingAt|replaceAll|replaceFirst|split|splitAsStream)\\(");
    private static final int LENGTH = 4_000;

    /**
     * Looks at a character, for one character of the text; a bounded repetition such as {0,12} looks so often again.
     */
    private static final long STEPS = 400;

    private record Call(Path file, String what, String argument) {}

    @Test
    void noPatternIsBuiltOfTypedText() {
        var built = calls().filter(call -> !isWrittenDown(call))
                .map(call -> call.file().getFileName() + ": " + call.what() + "(" + call.argument())
                .toList();

        assertThat(built).isEmpty();
        assertThat(sources()
                        .filter(file -> text(file).contains("Pattern.quote("))
                        .toList())
                .isEmpty();
    }

    @Test
    void everyPatternReadsAnyTextInStepsThatGrowWithItsLength() {
        var slow = new TreeSet<String>();
        for (var call : calls().filter(PatternsInSourceTest::isPattern).toList()) {
            var pattern = compiled(call.argument()).orElse(null);
            if (pattern == null) {
                continue;
            }
            for (var part : hostileParts(pattern)) {
                var text = part.repeat(LENGTH / part.length());
                if (Stream.of(text, text + "！", "！" + text + "0x")
                        .anyMatch(typed -> !readsInTime(pattern, typed, isSearchedFor(call)))) {
                    slow.add(pattern + " reads " + part.strip() + " "
                            + part.codePoints().boxed().toList());
                }
            }
        }

        assertThat(slow).isEmpty();
        assertThat(calls().filter(PatternsInSourceTest::isPattern)).hasSizeGreaterThan(60);
    }

    /** Tries the whole, and looks for it everywhere where the program does. */
    private static boolean readsInTime(Pattern pattern, String text, boolean searched) {
        try {
            if (searched) {
                pattern.matcher(new CountedText(text, STEPS * text.length()))
                        .results()
                        .count();
            }
            pattern.matcher(new CountedText(text, STEPS * text.length())).matches();
            return true;
        } catch (CountedText.TooManySteps | StackOverflowError slow) {
            return false;
        }
    }

    /** What patterns stumble over, and the pattern's own letters. */
    private static List<String> hostileParts(Pattern pattern) {
        var parts = new ArrayList<>(List.of(
                "a", " ", "0", "1", "　", "の", "・", "山", "\n", "-", ".", "@", "a.", "a@", "1 ", "0:", "年", "1年", "月",
                "長", "は", "が、", "、", "(", ")", "市", "ア", "ー", "\\", "\"", "a ", "/"));
        pattern.pattern()
                .codePoints()
                .filter(sign -> !Character.isISOControl(sign))
                .distinct()
                .mapToObj(Character::toString)
                .forEach(parts::add);
        return parts.stream().distinct().toList();
    }

    /** Whether its file does anything but try whole texts. */
    private static boolean isSearchedFor(Call call) {
        return !call.what().equals(".matches")
                && SEARCHES.matcher(text(call.file())).find();
    }

    private static boolean isPattern(Call call) {
        return call.argument().startsWith("\"");
    }

    private static Optional<Pattern> compiled(String argument) {
        var literal = LITERAL.matcher(argument);
        var written = new StringBuilder();
        var end = 0;
        while (literal.find()
                && argument.substring(end, literal.start()).isBlank()
                        | argument.substring(end, literal.start()).strip().equals("+")) {
            written.append(literal.group(1));
            end = literal.end();
        }
        try {
            return Optional.of(Pattern.compile(written.toString().translateEscapes()));
        } catch (IllegalArgumentException partOfOne) {
            return Optional.empty();
        }
    }

    /** Literals, constants and a function of what was found; nothing that holds a value of the moment. */
    private static boolean isWrittenDown(Call call) {
        var argument = call.argument();
        if (argument.isEmpty() || argument.contains("->")) {
            return true;
        }
        var rest = LITERAL.matcher(argument)
                .replaceAll("")
                .replaceAll("Pattern\\.[A-Z_]+", "")
                .replaceAll("\\b[A-Z][A-Z0-9_]*\\b", "");
        return rest.chars().noneMatch(Character::isLetter);
    }

    private static Stream<Call> calls() {
        return sources().flatMap(file -> {
            var source = text(file);
            return CALL.matcher(source)
                    .results()
                    .map(found -> new Call(file, found.group(1), firstArgument(source, found.end())))
                    .filter(call -> !call.argument().startsWith("password")
                            && !(call.what().equals(".matches")
                                    && call.argument().isEmpty()));
        });
    }

    private static String firstArgument(String source, int from) {
        int depth = 0;
        for (int at = from; at < source.length(); at++) {
            char sign = source.charAt(at);
            if (sign == '"') {
                Matcher literal = LITERAL.matcher(source).region(at, source.length());
                if (literal.lookingAt()) {
                    at = literal.end() - 1;
                }
            } else if (sign == '(') {
                depth++;
            } else if (sign == ')' && depth-- == 0 || sign == ',' && depth == 0) {
                return source.substring(from, at).strip();
            }
        }
        throw new IllegalStateException(
                "no end of a call in " + source.substring(from, Math.min(from + 80, source.length())));
    }

    private static Stream<Path> sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
