package jp.todoke.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a table are: by their longest words, within bounds that keep each of them readable. */
final class TableColumns {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 22;

    private TableColumns() {}

    /** What each column of these lines gets of a width. */
    static int[] widths(List<List<String>> rows, int width) {
        var columns = rows.get(0).size();
        var letters = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .map(row -> row.get(column))
                        .flatMap(String::lines)
                        .mapToInt(String::length)
                        .max()
                        .orElse(NARROWEST))
                .map(longest -> Math.min(WIDEST, Math.max(NARROWEST, longest)))
                .toArray();
        var all = Arrays.stream(letters).sum();
        return Arrays.stream(letters).map(share -> width * share / all).toArray();
    }
}
