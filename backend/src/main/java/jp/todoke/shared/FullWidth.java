package jp.todoke.shared;

import java.util.stream.Collectors;

/** Full-width digits １２, as official papers count headings and items. */
public final class FullWidth {

    private FullWidth() {}

    /** １２ of 12. */
    public static String of(int number) {
        return of(String.valueOf(number));
    }

    /** １２ of "12": of decimal digits only. */
    public static String of(String digits) {
        return digits.codePoints()
                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .collect(Collectors.joining());
    }
}
