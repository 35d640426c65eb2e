package jp.todoke.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.incident.people.Masks;
import jp.todoke.precedent.PrecedentRows.Used;
import jp.todoke.shared.SearchText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** これまでの再発防止策: the measures of approved plans by their wording, with how they held. */
@Service
public class MeasuresLibrary {

    private static final int LOOKED_AT = 5000;
    private static final int SHOWN = 20;

    /** So many wordings are masked at most, also where a name was looked for and none of them is shown. */
    private static final int MASKED = 100;

    /** A wording that names somebody is of one case, or of a few that belong together. */
    private static final int CASES_THAT_NAME = 3;

    private final PrecedentRows rows;
    private final Masks masks;

    MeasuresLibrary(PrecedentRows rows, Masks masks) {
        this.rows = rows;
        this.masks = masks;
    }

    /** The wordings with all words of the text, those of all where it is empty; a name finds nothing. */
    @Transactional(readOnly = true)
    public MeasuresFound find(String text) {
        var wordings = rows.measures(LOOKED_AT).stream()
                .filter(used -> SearchText.found(text, used.text()))
                .collect(Collectors.groupingBy(Used::text, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((List<Used> wording) -> wording.size())
                        .thenComparingInt(wording -> count(wording, HowItHeld.WORKS))
                        .reversed())
                .limit(MASKED)
                .toList();
        var found = new ArrayList<LibraryMeasure>();
        for (var wording : wordings) {
            var masked = masked(wording);
            if (!SearchText.found(text, masked)) {
                continue;
            }
            if (found.size() == SHOWN) {
                return new MeasuresFound(found, true);
            }
            found.add(new LibraryMeasure(
                    masked,
                    wording.size(),
                    count(wording, HowItHeld.WORKS),
                    count(wording, HowItHeld.INSUFFICIENT),
                    count(wording, HowItHeld.NOT_REVIEWED)));
        }
        return new MeasuresFound(found, false);
    }

    private String masked(List<Used> wording) {
        var text = wording.get(0).text();
        for (var used : wording.subList(0, Math.min(CASES_THAT_NAME, wording.size()))) {
            text = masks.forPapers(used.incident()).apply(text);
        }
        return text;
    }

    private static int count(List<Used> wording, HowItHeld held) {
        return (int) wording.stream().filter(used -> used.held() == held).count();
    }
}
