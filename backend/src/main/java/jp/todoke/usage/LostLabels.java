package jp.todoke.usage;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.todoke.usage.UsageView.LostThing;

/** Which of the lost media a word of the log may mean: 2歳用 for 「２歳児用ＳＤカード」. A proposal, looked at by a person. */
final class LostLabels {

    private static final int SHORTEST = 2;

    private final Map<Integer, String> labels;

    LostLabels(List<LostThing> lost) {
        labels = lost.stream()
                .collect(Collectors.toMap(
                        LostThing::medium, thing -> plain(thing.label().value())));
    }

    List<Integer> among(List<String> written) {
        return labels.entrySet().stream()
                .filter(label -> written.stream().anyMatch(word -> means(plain(word), label.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** All signs of the shorter stand in the longer in the same order. */
    private static boolean means(String word, String label) {
        var shorter = word.length() <= label.length() ? word : label;
        var longer = shorter.equals(word) ? label : word;
        var at = 0;
        for (var sign : shorter.toCharArray()) {
            at = longer.indexOf(sign, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return shorter.length() >= SHORTEST;
    }

    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
