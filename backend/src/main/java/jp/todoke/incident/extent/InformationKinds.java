package jp.todoke.incident.extent;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.YesNoUnknown;

/**
 * 情報の種類: which kinds the law asks about were among the information, as somebody saw it.
 *
 * @param kinds those that were among it
 * @param allChecked whether all of it was looked through, so that a kind not named was not among it; else that is
 *     unknown
 * @param basis from what that is known
 */
public record InformationKinds(
        List<InformationKind> kinds, boolean allChecked, CaseText basis, CaseText recordedBy, Instant recordedAt) {

    /** Whether 要配慮個人情報 was among it. */
    public YesNoUnknown sensitive() {
        return answer(InformationKind::sensitive);
    }

    /** Whether it can be misused so that property is damaged. */
    public YesNoUnknown property() {
        return answer(InformationKind.ACCOUNT::equals);
    }

    /** Whether 条例要配慮個人情報 was among it. */
    public YesNoUnknown ordinance() {
        return answer(InformationKind.ORDINANCE::equals);
    }

    private YesNoUnknown answer(Predicate<InformationKind> asked) {
        if (kinds.stream().anyMatch(asked)) {
            return YesNoUnknown.YES;
        }
        return allChecked ? YesNoUnknown.NO : YesNoUnknown.UNKNOWN;
    }

    /** Somebody said which kinds were among the information. */
    public record InformationKindsRecorded(IncidentId incident, List<InformationKind> kinds, boolean allChecked)
            implements DomainEvent {

        @Override
        public String detail() {
            return String.join(" ", kinds.stream().map(InformationKind::name).toList())
                    + (allChecked ? " ALL_CHECKED" : " NOT_ALL_CHECKED");
        }
    }
}
