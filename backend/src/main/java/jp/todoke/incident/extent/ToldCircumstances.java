package jp.todoke.incident.extent;

import java.util.HashMap;
import java.util.Map;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;

/** {@link Circumstances} as typed; what is null was not asked. */
public record ToldCircumstances(
        @Nullable NoticedBy noticedBy,
        @PlainText(max = 200) @Nullable String noticedByWords,
        @Nullable Danger danger,
        @PlainText(max = 1000) @Nullable String dangerWords,
        @Nullable MyNumber myNumber,
        @Nullable HappenedWhere happenedWhere) {

    /** Nobody was asked for any of it. */
    public static final ToldCircumstances NOT_ASKED = new ToldCircumstances(null, null, null, null, null, null);

    /** Whether その他 has its words. */
    public boolean complete() {
        return noticedBy != NoticedBy.OTHER || StrippedText.of(noticedByWords) != null;
    }

    /** For the columns of {@link Circumstances#read}; words only where the choice asks for them. */
    public Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("noticedBy", name(noticedBy));
        parameters.put("noticedByWords", noticedBy == NoticedBy.OTHER ? StrippedText.of(noticedByWords) : null);
        parameters.put("danger", name(danger));
        parameters.put("dangerWords", danger == Danger.SOME ? StrippedText.of(dangerWords) : null);
        parameters.put("myNumber", name(myNumber));
        parameters.put("happenedWhere", name(happenedWhere));
        return parameters;
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}
