package jp.todoke.incident.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.incident.Employer;
import jp.todoke.incident.duty.NewKnowledge;

/**
 * Who knew by a first report. The body knows when one of its own noticed, or when it was told: by a call when that
 * began, by a contractor's own report when that arrived. What a contractor knew before starts none of the body's
 * limits.
 */
final class FirstKnowledge {

    private static final String NOT_TOLD = "気付いた日時は分からない。第一報を受けた時刻を記録した。";

    private FirstKnowledge() {}

    /**
     * The entries of knowledge.
     *
     * @param section the section that a contractor's report reaches
     * @param now when the report arrived
     */
    static List<NewKnowledge> of(FirstReport.Noticed noticed, Reporter by, String section, Instant now) {
        var entries = new ArrayList<NewKnowledge>();
        entries.add(new NewKnowledge(
                by.name(),
                by.employer(),
                noticedAt(noticed, by, now),
                noticed.approx(),
                toldWhen(noticed) ? null : NOT_TOLD));
        if (by.heard() != null) {
            entries.add(new NewKnowledge(
                    by.heard().listener(), Employer.BODY, by.heard().from(), false, "電話で聞いた。"));
        } else if (by.employer() != Employer.BODY) {
            entries.add(new NewKnowledge(section, Employer.BODY, now, false, "受託者から報告を受けた。"));
        }
        return entries;
    }

    /**
     * When it was noticed. Whoever does not know since when, knows it since now; on the telephone since the call began.
     */
    static Instant noticedAt(FirstReport.Noticed noticed, Reporter by, Instant now) {
        if (toldWhen(noticed)) {
            return noticed.at();
        }
        return by.heard() == null ? now : by.heard().from();
    }

    /** Whether anybody told when it was noticed. */
    static boolean toldWhen(FirstReport.Noticed noticed) {
        return !noticed.unknown() && noticed.at() != null;
    }

    /** When the body first knew. */
    static Instant ofBody(List<NewKnowledge> entries) {
        return entries.stream()
                .filter(entry -> entry.employer() == Employer.BODY)
                .map(NewKnowledge::knownAt)
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
