package jp.todoke.incident.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.incident.CountRanges;
import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.StrippedText;
import jp.todoke.shared.Violation;

/** What no first report may say: things that have not happened yet, ends before starts. */
final class FirstReportCheck {

    private FirstReportCheck() {}

    static void check(FirstReport report, Instant now) {
        var violations = new ArrayList<Violation>();
        noticed(report.noticedAt(), now, violations);
        persons(report.persons(), violations);
        lastSeen(report, now, violations);
        other(report, violations);
        if (!violations.isEmpty()) {
            throw new InvalidInput(List.copyOf(violations));
        }
    }

    private static void noticed(FirstReport.Noticed noticed, Instant now, List<Violation> violations) {
        if (noticed.unknown()) {
            return;
        }
        if (noticed.at() == null) {
            violations.add(new Violation("noticedAt.at", "required"));
        } else if (noticed.at().isAfter(now)) {
            violations.add(new Violation("noticedAt.at", "future"));
        }
    }

    private static void persons(FirstReport.Persons persons, List<Violation> violations) {
        if (!persons.unknown()) {
            CountRanges.check("persons", persons.min(), persons.max(), violations);
        }
    }

    /** その他 says nothing without its words. */
    private static void other(FirstReport report, List<Violation> violations) {
        var what = report.what();
        if (what.kind() == IncidentKind.OTHER && StrippedText.of(what.kindWords()) == null) {
            violations.add(new Violation("what.kindWords", "kind-words"));
        }
        if (!report.told().complete()) {
            violations.add(new Violation("circumstances.noticedByWords", "noticed-by-words"));
        }
    }

    private static void lastSeen(FirstReport report, Instant now, List<Violation> violations) {
        var lastSeen = report.place().lastSeenAt();
        if (lastSeen == null) {
            return;
        }
        var noticed = report.noticedAt();
        if (lastSeen.isAfter(now)) {
            violations.add(new Violation("place.lastSeenAt", "future"));
        } else if (!noticed.unknown()
                && !noticed.approx()
                && !report.place().lastSeenApprox()
                && noticed.at() != null
                && lastSeen.isAfter(noticed.at())) {
            violations.add(new Violation("place.lastSeenAt", "seen-after-noticed"));
        }
    }
}
