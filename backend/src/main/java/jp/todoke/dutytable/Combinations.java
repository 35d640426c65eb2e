package jp.todoke.dutytable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.todoke.assessment.Ground;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What the second sheet says of all combinations of its inputs: numbers and days beside each bound, kinds between which
 * no row tells as one. A combination is a number, in which each input has its place as a digit; the grounds that are
 * named are its bits.
 */
final class Combinations {

    /** So that a table made to keep us busy is refused instead. */
    private static final long MOST = 1_000_000;

    private static final List<TableInput> INPUTS = SheetKind.DUTY.inputs();

    private final List<DutyLine> lines;
    private final List<List<@Nullable Object>> values = new ArrayList<>();
    private final Map<Object, Integer> kinds = new HashMap<>();
    private final int[] strides = new int[INPUTS.size()];
    private final int[] named;

    /** Throws {@link InvalidInput} where there are too many. */
    Combinations(DutyTable table, LocalDate first) {
        lines = table.duty();
        for (var input : INPUTS) {
            var all = AskedValues.of(input, table, first);
            values.add(input == TableInput.KIND ? toldApart(all) : all);
        }
        named = new int[size()];
        fill();
    }

    private int size() {
        var size = 1L;
        for (var at = INPUTS.size() - 1; at >= 0; at--) {
            strides[at] = (int) size;
            size *= values.get(at).size();
            if (size > MOST) {
                throw new InvalidInput(TableFile.FIELD, "duty-table-too-many");
            }
        }
        return (int) size;
    }

    /** Of the kinds between which no row tells the first one. */
    private List<@Nullable Object> toldApart(List<@Nullable Object> all) {
        var at = INPUTS.indexOf(TableInput.KIND);
        var first = new LinkedHashMap<Long, Integer>();
        var apart = new ArrayList<@Nullable Object>();
        for (var kind : all) {
            var fits = fits(at, kind);
            if (!first.containsKey(fits)) {
                first.put(fits, apart.size());
                apart.add(kind);
            }
            kinds.put(kind, first.get(fits));
        }
        return apart;
    }

    /** Which rows admit that value, as bits. */
    private long fits(int input, @Nullable Object value) {
        var bits = 0L;
        for (var row = 0; row < lines.size(); row++) {
            if (lines.get(row).cells().get(input).admits(value)) {
                bits |= 1L << row;
            }
        }
        return bits;
    }

    private void fill() {
        var fits = IntStream.range(0, INPUTS.size())
                .mapToObj(at -> values.get(at).stream()
                        .mapToLong(value -> fits(at, value))
                        .toArray())
                .toArray(long[][]::new);
        for (var combination = 0; combination < named.length; combination++) {
            var rows = -1L >>> (Long.SIZE - lines.size());
            for (var at = 0; at < fits.length && rows != 0; at++) {
                rows &= fits[at][digit(combination, at)];
            }
            for (var left = rows; left != 0; left &= left - 1) {
                named[combination] |=
                        bit(lines.get(Long.numberOfTrailingZeros(left)).ground());
            }
        }
    }

    static int bit(Ground ground) {
        return 1 << ground.ordinal();
    }

    private int digit(int combination, int input) {
        return combination / strides[input] % values.get(input).size();
    }

    List<@Nullable Object> values(TableInput input) {
        return values.get(INPUTS.indexOf(input));
    }

    /** Where the kind stands among {@link #values}. */
    int kind(Object kind) {
        return kinds.get(kind);
    }

    /** The grounds named by any combination with those values of the two inputs, as bits. */
    int[][] anyNamed(TableInput one, TableInput other) {
        var oneAt = INPUTS.indexOf(one);
        var otherAt = INPUTS.indexOf(other);
        var found = new int[values.get(oneAt).size()][values.get(otherAt).size()];
        for (var combination = 0; combination < named.length; combination++) {
            found[digit(combination, oneAt)][digit(combination, otherAt)] |= named[combination];
        }
        return found;
    }

    /** A combination of which a ground is named, and no longer where one input has another value. */
    record Lost(int combination, Ground ground) {}

    /** Which grounds get lost from one set to the other, as bits. */
    interface Losing {
        int from(int before, int after);
    }

    /**
     * The first combination that loses a ground where the input has the value at {@code to} in the place of the one at
     * {@code from}; null where none does.
     *
     * @param kind where the kind stands that alone is asked about; null for all
     */
    @Nullable
    Lost lost(TableInput input, int from, int to, @Nullable Integer kind, Losing losing) {
        var at = INPUTS.indexOf(input);
        var kindAt = INPUTS.indexOf(TableInput.KIND);
        var step = (to - from) * strides[at];
        for (var combination = 0; combination < named.length; combination++) {
            if (digit(combination, at) != from || kind != null && digit(combination, kindAt) != kind) {
                continue;
            }
            var lost = losing.from(named[combination], named[combination + step]);
            if (lost != 0) {
                return new Lost(combination, Ground.values()[Integer.numberOfTrailingZeros(lost)]);
            }
        }
        return null;
    }

    /** The number of the row, from 1, that names the ground there. */
    int row(Lost lost) {
        return IntStream.range(0, lines.size())
                        .filter(row -> lines.get(row).ground() == lost.ground() && fits(row, lost.combination()))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private boolean fits(int row, int combination) {
        return IntStream.range(0, INPUTS.size())
                .allMatch(at ->
                        lines.get(row).cells().get(at).admits(values.get(at).get(digit(combination, at))));
    }

    /** What the row asks about there, without the day and that one input, as a sentence says it. */
    String said(Lost lost, TableInput without) {
        var row = lines.get(row(lost) - 1);
        var said = IntStream.range(0, INPUTS.size())
                .filter(at -> INPUTS.get(at) != without && INPUTS.get(at) != TableInput.KNOWN_ON)
                .filter(at -> !row.cells().get(at).any())
                .mapToObj(at -> INPUTS.get(at).label() + "＝"
                        + AskedValues.said(INPUTS.get(at), values.get(at).get(digit(lost.combination(), at))))
                .collect(Collectors.joining("、"));
        return said.isEmpty() ? "ほかの欄にかかわらず" : said;
    }
}
