package jp.todoke.incident.extent;

import java.time.Instant;
import java.util.function.UnaryOperator;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 軽減する事情: something that makes harm less likely.
 *
 * @param words the same in words; all of it where {@code kind} is OTHER
 * @param evidence from what that is known
 * @param medium of which medium, by its number; null where it is true of all
 * @param attachment the file of the case that shows it, by its number
 * @param withdrawn why it holds no longer; null while it holds
 */
public record MitigatingFact(
        int number,
        MitigationKind kind,
        @Nullable CaseText words,
        CaseText evidence,
        @Nullable Integer medium,
        @Nullable Integer attachment,
        @Nullable CaseText withdrawn,
        CaseText recordedBy,
        Instant recordedAt) {

    /** As a paper says it: 画面ロック又は暗証番号が設定されていた（６桁）。; {@code write} may mask. */
    public String inWords(UnaryOperator<String> write) {
        var written = words == null ? "" : write.apply(words.value());
        return kind.label() == null ? written : kind.label() + (written.isEmpty() ? "" : "（" + written + "）") + "。";
    }

    /** A mitigating fact was written down or withdrawn. */
    public record MitigationRecorded(IncidentId incident, MitigationKind kind, boolean withdrawn)
            implements DomainEvent {

        @Override
        public String detail() {
            return kind + (withdrawn ? " removed" : "");
        }
    }
}
