package jp.todoke.meeting;

import java.util.List;

/**
 * The meetings of a term and all that are open, the latest first; {@code nextNumber} is the next one of that term,
 * {@code mayWrite} whether whoever reads it keeps the register.
 */
public record MeetingList(
        int term, List<Integer> terms, int nextNumber, boolean mayWrite, List<MeetingSummary> meetings) {}
