package jp.todoke.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.todoke.calendar.SentTime;
import jp.todoke.identity.As;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.report.FirstReport;
import jp.todoke.incident.report.NewCases;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A memory card lost at the nursery F001, reported by one of its teachers. */
public final class NurseryCase {

    public static final PartId FACILITY = new PartId("F001");

    private NurseryCase() {}

    /** Reports the case as 山田 花子 and gives its number. */
    public static IncidentId report(JdbcClient sql, NewCases cases, Instant noticedAt) throws Exception {
        var report = new FirstReport(
                new FirstReport.Noticed(SentTime.at(noticedAt), false),
                new FirstReport.What(IncidentKind.LOSS, null, MediumKind.SD_CARD, "ＳＤカードが見当たらない"),
                new FirstReport.Whose(List.of(PersonGroup.CHILDREN), "写真"),
                new FirstReport.Persons(22, 46, false),
                new FirstReport.Place("保育室", null, false),
                Malice.NO,
                null,
                null,
                null);
        return As.acting(sql, "hoiku-a", () -> cases.report(report, UUID.randomUUID()))
                .receipt()
                .number();
    }
}
