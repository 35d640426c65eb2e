package jp.todoke.batch;

import java.util.List;
import jp.todoke.paper.OfficialNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The persons of all cases together, made of what the rows show and of nothing else. A row whose number is hidden or
 * not known is not in it, and the words say how many such rows there are, so nothing can be reckoned back from it.
 */
final class PersonsTotal {

    private final List<ShownPersons> counted;
    private final long few;
    private final long unknown;

    PersonsTotal(List<ShownPersons> rows) {
        counted = rows.stream()
                .filter(row -> row.kind() == ShownPersons.Kind.NUMBER)
                .toList();
        few = rows.stream()
                .filter(row -> row.kind() == ShownPersons.Kind.FEWER_THAN_TEN)
                .count();
        unknown = rows.size() - counted.size() - few;
    }

    /** 1,234人; null where no row shows a number. */
    @Nullable
    String words() {
        if (counted.isEmpty()) {
            return null;
        }
        var open = counted.stream().anyMatch(row -> row.max() == null);
        return OfficialNumbers.range(
                counted.stream().allMatch(row -> row.min() == null) ? null : sum(true),
                open ? null : sum(false),
                counted.stream().anyMatch(ShownPersons::approx),
                ShownPersons.UNIT);
    }

    /** The number alone, where every row that is counted shows one. */
    @Nullable
    Integer exact() {
        return !counted.isEmpty() && counted.stream().allMatch(row -> row.exact() != null) ? sum(true) : null;
    }

    /** What is not in it; null where nothing is missing. */
    @Nullable
    String without() {
        if (few + unknown == 0) {
            return null;
        }
        var parts = few > 0 && unknown > 0 ? few(few) + "、" + unknown(unknown) : few > 0 ? few(few) : unknown(unknown);
        return parts + "は、合計に含まない。";
    }

    private static String few(long cases) {
        return "10人未満の事案" + cases + "件";
    }

    private static String unknown(long cases) {
        return "人数が分からない事案" + cases + "件";
    }

    /** Never more than there can be people: a sum beyond that is held there. */
    private int sum(boolean lower) {
        return (int) Math.min(
                Integer.MAX_VALUE,
                counted.stream()
                        .map(row -> lower ? row.min() : row.max())
                        .mapToLong(end -> end == null ? 0 : end)
                        .sum());
    }
}
