package jp.todoke.incident.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.todoke.incident.Employer;
import jp.todoke.incident.duty.NewKnowledge;

/**
 * Who knew by a first report. The body knows when one of its own noticed, or when it was told: by a call when that
 * began, by a contractor's own report when that arrived. What a contractor knew before starts none of the body's
 * limits.
 */
final class FirstKnowledge {

    private static final String NOT_TOLD = "気付いた日時は分からない。期限は第一報を受けた時刻から数える。";

    private FirstKnowledge() {}

    /**
     * The entries of knowledge.
     *
     * @param section the section that a contractor's report reaches
     * @param now when the report arrived
     */
    static List<NewKnowledge> of(FirstReport.Noticed noticed, Reporter by, String section, Instant now) {
        var entries = new ArrayList<NewKnowledge>();
        var told = noticed.told();
        entries.add(
                told == null
                        ? NewKnowledge.by(toldBy(by, now), by.name(), by.employer(), NOT_TOLD)
                        : new NewKnowledge(by.name(), by.employer(), told, null, null));
        if (by.heard() != null) {
            entries.add(new NewKnowledge(
                    by.heard().listener(), Employer.BODY, by.heard().from(), false, "電話で聞いた。"));
        } else if (by.employer() != Employer.BODY) {
            entries.add(new NewKnowledge(section, Employer.BODY, now, false, "受託者から報告を受けた。"));
        }
        return entries;
    }

    /** Whoever reports knows it by then: now, on the telephone when the call began. */
    static Instant toldBy(Reporter by, Instant now) {
        return by.heard() == null ? now : by.heard().from();
    }

    /** The body's first. */
    static NewKnowledge ofBody(List<NewKnowledge> entries) {
        return entries.stream()
                .filter(entry -> entry.employer() == Employer.BODY)
                .min(Comparator.comparing(NewKnowledge::knownAt))
                .orElseThrow();
    }
}
