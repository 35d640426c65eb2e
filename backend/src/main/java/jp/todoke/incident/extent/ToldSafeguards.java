package jp.todoke.incident.extent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import jp.todoke.shared.Violation;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** {@link Safeguards} as typed; what is null was not asked. */
public record ToldSafeguards(
        @Nullable Protection protection,
        @PlainText(max = 1000) @Nullable String protectionWords,
        @Nullable YesNoUnknown copies,
        @PlainText(max = 1000) @Nullable String copiesWords,
        @Nullable YesNoUnknown rule,
        @Nullable YesNoUnknown ruleFollowed,
        @PlainText(max = 1000) @Nullable String ruleWords) {

    /** Nobody was asked for any of it. */
    public static final ToldSafeguards NOT_ASKED = new ToldSafeguards(null, null, null, null, null, null, null);

    /** The protection in words alone, as it is heard on the telephone; nothing where there are none. */
    public static ToldSafeguards heard(@Nullable String protection) {
        return protection == null
                ? NOT_ASKED
                : new ToldSafeguards(Protection.OTHER, protection, null, null, null, null, null);
    }

    /** What is wrong with it: その他 without words, words or a following without what they belong to. */
    void check(String field, List<Violation> violations) {
        var words = StrippedText.of(protectionWords);
        if (protection == Protection.OTHER && words == null) {
            violations.add(new Violation(field + "protectionWords", "required"));
        }
        needed(field + "protection", protection, words, violations);
        needed(field + "copies", copies, StrippedText.of(copiesWords), violations);
        needed(field + "rule", rule, StrippedText.of(ruleWords), violations);
        if (ruleFollowed != null && rule != YesNoUnknown.YES) {
            violations.add(new Violation(field + "ruleFollowed", "medium-no-rule"));
        }
    }

    private static void needed(
            String field, @Nullable Enum<?> choice, @Nullable String words, List<Violation> violations) {
        if (choice == null && words != null) {
            violations.add(new Violation(field, "required"));
        }
    }

    /** For the columns of {@link Safeguards#read}. */
    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("protection", name(protection));
        parameters.put("protectionWords", StrippedText.of(protectionWords));
        parameters.put("copies", name(copies));
        parameters.put("copiesWords", StrippedText.of(copiesWords));
        parameters.put("rule", name(rule));
        parameters.put("ruleFollowed", name(ruleFollowed));
        parameters.put("ruleWords", StrippedText.of(ruleWords));
        return parameters;
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}
