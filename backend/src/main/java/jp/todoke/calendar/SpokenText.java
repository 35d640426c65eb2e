package jp.todoke.calendar;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A written text read from its front: digits of any width or in kanji as 0–9; blanks only where they part two numbers.
 */
final class SpokenText {

    private static final Pattern KANJI_NUMBER = Pattern.compile("(?<![〇零一二三四五六七八九十])[〇零一二三四五六七八九十]++(?=[年月日時分秒])");
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    private final String text;
    private int position;
    private int before;

    SpokenText(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("(?<!\\d) | (?!\\d)", "")
                .replaceAll("[〜∼→]", "~")
                .replaceAll("(?<=\\d)t(?=\\d)", " ");
        text = KANJI_NUMBER.matcher(plain).replaceAll(found -> String.valueOf(number(found.group())));
    }

    /** Takes what stands at the front, and a blank behind it; empty when something else stands there. */
    Optional<MatchResult> take(Pattern pattern) {
        var matcher = pattern.matcher(text).region(position, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        before = position;
        position = matcher.end();
        if (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        return Optional.of(matcher.toMatchResult());
    }

    /** Puts back what was taken last. */
    void back() {
        position = before;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** 二十五 is 25, 二五 too. */
    private static int number(String kanji) {
        var plain = kanji.replace('零', '〇');
        var ten = plain.indexOf('十');
        if (ten < 0) {
            return Integer.parseInt(digits(plain));
        }
        var tens = ten == 0 ? 1 : Integer.parseInt(digits(plain.substring(0, ten)));
        var ones = ten == plain.length() - 1
                ? 0
                : Integer.parseInt(digits(plain.substring(ten + 1).replace("十", "")));
        return tens * 10 + ones;
    }

    private static String digits(String kanji) {
        var digits = new StringBuilder("0");
        kanji.chars().forEach(sign -> digits.append(KANJI_DIGITS.indexOf(sign)));
        return digits.length() > 9 ? digits.substring(0, 9) : digits.toString();
    }
}
