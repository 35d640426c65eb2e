package jp.todoke.contractornotice;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.ClockState;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What the contractors of a case told.
 *
 * @param contractorKnew when a contractor first knew; null where nobody has entered that
 * @param days about when the nine items are to be told by; null while it is not entered when the contractor knew
 * @param clock the limit of the contract for telling of the accident at all; null where it does not run
 */
public record ContractorNoticesView(
        @Nullable Instant contractorKnew,
        @Nullable GuideDays days,
        @Nullable NoticeClock clock,
        List<NoticesOfContract> contracts) {

    /** The clock {@code ENTRUSTEE_NOTICE}; {@code metAt} is when the city was told. */
    public record NoticeClock(ClockState state, Instant limit, @Nullable Instant metAt) {}

    /** A section by its name. */
    public record NoticeSection(String code, String name) {}

    /**
     * What was told under one contract, the latest first.
     *
     * @param own whether the reader is that contractor, who names no teller
     * @param sections those in charge, to which a notice may be given
     */
    public record NoticesOfContract(
            long contract,
            String work,
            String contractorName,
            boolean own,
            List<NoticeSection> sections,
            List<GivenNotice> notices) {}

    /**
     * A notice, with the names of the sections to which it was given.
     *
     * @param cameFrom the case from which it came with a merging or a splitting; null where it was told in this one
     */
    public record GivenNotice(
            int number,
            Instant toldAt,
            @Nullable CaseText teller,
            List<String> sections,
            List<ToldItem> items,
            ActedBy by,
            Instant recordedAt,
            @Nullable IncidentId cameFrom) {}
}
