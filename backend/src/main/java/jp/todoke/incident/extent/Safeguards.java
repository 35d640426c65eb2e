package jp.todoke.incident.extent;

import static jp.todoke.shared.YesNoUnknown.NO;
import static jp.todoke.shared.YesNoUnknown.UNKNOWN;
import static jp.todoke.shared.YesNoUnknown.YES;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * How a medium was protected, whether what was on it still exists elsewhere, and whether there was a rule for keeping
 * it and it was followed. Each is null where nobody was asked; words stand beside their choice.
 */
public record Safeguards(
        @Nullable Protection protection,
        @Nullable CaseText protectionWords,
        @Nullable YesNoUnknown copies,
        @Nullable CaseText copiesWords,
        @Nullable YesNoUnknown rule,
        @Nullable YesNoUnknown ruleFollowed,
        @Nullable CaseText ruleWords) {

    /** Nobody was asked for any of it. */
    public static final Safeguards NOT_ASKED = new Safeguards(null, null, null, null, null, null, null);

    /** パスワードあり（4桁）, or the words alone; empty where nothing is known. {@code write} may mask. */
    public Optional<String> protectionInWords(UnaryOperator<String> write) {
        return protection == null || protection == Protection.UNKNOWN
                ? Optional.empty()
                : phrase(protection.label(), protectionWords, write);
    }

    /** ほかに残る写し：あり（…） and 保管の定め：あり。守られていなかった（…）, what is known of them. {@code write} may mask. */
    public List<String> lines(UnaryOperator<String> write) {
        return Stream.of(
                        known(copies)
                                .flatMap(word -> phrase(word, copiesWords, write))
                                .map(words -> "ほかに残る写し：" + words),
                        known(rule)
                                .flatMap(word -> phrase(word + followed(), ruleWords, write))
                                .map(words -> "保管の定め：" + words))
                .flatMap(Optional::stream)
                .toList();
    }

    private String followed() {
        return rule == YES && ruleFollowed == YES ? "。守られていた" : rule == YES && ruleFollowed == NO ? "。守られていなかった" : "";
    }

    private static Optional<String> known(@Nullable YesNoUnknown answer) {
        return answer == null || answer == UNKNOWN ? Optional.empty() : Optional.of(answer == YES ? "あり" : "なし");
    }

    private static Optional<String> phrase(
            @Nullable String label, @Nullable CaseText words, UnaryOperator<String> write) {
        if (words == null) {
            return Optional.ofNullable(label);
        }
        var written = write.apply(words.value());
        return Optional.of(label == null ? written : label + "（" + written + "）");
    }

    /** The same as typed once more. */
    ToldSafeguards told() {
        return new ToldSafeguards(
                protection,
                CaseText.orNull(protectionWords),
                copies,
                CaseText.orNull(copiesWords),
                rule,
                ruleFollowed,
                CaseText.orNull(ruleWords));
    }

    static Safeguards read(ResultSet row) throws SQLException {
        var protection = row.getString("protection");
        return new Safeguards(
                protection == null ? null : Protection.valueOf(protection),
                CaseText.of(row.getString("protection_words")),
                answer(row, "copies"),
                CaseText.of(row.getString("copies_words")),
                answer(row, "rule"),
                answer(row, "rule_followed"),
                CaseText.of(row.getString("rule_words")));
    }

    private static @Nullable YesNoUnknown answer(ResultSet row, String column) throws SQLException {
        var answer = row.getString(column);
        return answer == null ? null : YesNoUnknown.valueOf(answer);
    }
}
