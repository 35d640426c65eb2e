package jp.todoke.memo;

import java.util.List;

/**
 * A question that council and assembly ask of a case, and what the records answer; without lines they answer nothing.
 *
 * @param gap what is not recorded, and where it is entered: printed instead of an answer
 */
record ExpectedQuestion(String asks, List<String> lines, String gap) {

    ExpectedQuestion {
        lines = List.copyOf(lines);
    }

    /** The answer, or what is lacking for one. */
    List<String> answer() {
        return lines.isEmpty() ? List.of("【記録なし】" + gap) : lines;
    }
}
