package jp.todoke.supervisor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.JointActs;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.JointSections;
import jp.todoke.incident.reopening.Run;
import jp.todoke.incident.reopening.Runs;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.supervisor.SupervisorView.Receipt;
import jp.todoke.supervisor.SupervisorView.SectionReceipt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which joint sections have received a case from a unit, in each run of its line: added and read, never changed. */
@Repository
class JointReceipts implements JointActs {

    private final JdbcClient jdbc;
    private final SupervisorReports reports;
    private final Runs runs;
    private final JointSections sections;
    private final Lines lines;
    private final Units units;

    JointReceipts(
            JdbcClient jdbc, SupervisorReports reports, Runs runs, JointSections sections, Lines lines, Units units) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.runs = runs;
        this.sections = sections;
        this.lines = lines;
        this.units = units;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.CHIEF_RECEIPT);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> silent(IncidentId incident, @Nullable PartId part, Step step) {
        return part == null ? List.of() : silent(incident, part);
    }

    /** The sections in charge of the unit that have not received the case from it. */
    List<String> silent(IncidentId incident, PartId part) {
        var joint = sections.of(incident, part);
        if (joint.isEmpty()) {
            return joint;
        }
        var heard = receipts(incident, part).keySet();
        return joint.stream().filter(section -> !heard.contains(section)).toList();
    }

    /** Whether all who have to receive from the unit have, and at least one joint section did. */
    boolean complete(IncidentId incident, PartId part) {
        var heard = receipts(incident, part).keySet();
        var joint = sections.of(incident, part);
        var needed = joint.isEmpty() ? List.of(chief(part)) : joint;
        return !heard.isEmpty() && heard.containsAll(needed);
    }

    /** Whether a joint section has received the case from the unit. */
    boolean any(IncidentId incident, PartId part) {
        return !receipts(incident, part).isEmpty();
    }

    /** When the last section received, as it was told; empty where none has. */
    Optional<ToldMoment> lastReceived(IncidentId incident, PartId part) {
        return receipts(incident, part).values().stream()
                .map(receipt -> receipt.time().start())
                .max(Comparator.comparing(ToldMoment::begins));
    }

    /** Each section in charge with its receipt, then those that received and are in charge no more. */
    List<SectionReceipt> view(IncidentId incident, PartId part) {
        return view(sections.of(incident, part), receipts(incident, part));
    }

    /** Each section that received in an earlier run. */
    List<SectionReceipt> view(IncidentId incident, PartId part, Run earlier) {
        return view(List.of(), receipts(incident, part, earlier));
    }

    private List<SectionReceipt> view(List<String> joint, Map<String, Receipt> received) {
        if (joint.isEmpty() && received.size() < 2) {
            return List.of();
        }
        var shown = new ArrayList<>(joint);
        received.keySet().stream().filter(section -> !joint.contains(section)).forEach(shown::add);
        return shown.stream()
                .map(section -> new SectionReceipt(section, units.get(section).name(), received.get(section)))
                .toList();
    }

    /**
     * The receipts by their sections, the first first. Whoever received while the unit had but one chief did so for the
     * chief's section.
     */
    private Map<String, Receipt> receipts(IncidentId incident, PartId part) {
        return receipts(incident, part, present(incident, part));
    }

    private Run present(IncidentId incident, PartId part) {
        return Runs.last(runs.ofReportLine(incident, part));
    }

    private Map<String, Receipt> receipts(IncidentId incident, PartId part, Run run) {
        var found = new LinkedHashMap<String, Receipt>();
        jdbc.sql(
                        """
                        select *, acted_post as recorded_post from joint_receipt
                        where incident = :incident and part = :part and reopening is not distinct from :reopening
                        order by recorded_at""")
                .param("reopening", run.reopening())
                .param("incident", incident.value())
                .param("part", part.value())
                .query((row, n) -> Map.entry(
                        row.getString("section"),
                        new Receipt(
                                ToldTimeColumns.read(row),
                                ReportMeans.valueOf(row.getString("means")),
                                CaseText.of(row.getString("told_by")),
                                row.getBoolean("instructed"),
                                row.getObject("on_behalf", Long.class),
                                row.getString("recorded_post"),
                                DbTime.required(row, "recorded_at"))))
                .list()
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        var alone = reports.receipt(incident, part, run).filter(receipt -> found.values().stream()
                .noneMatch(joint -> joint.recordedAt().equals(receipt.recordedAt())));
        alone.ifPresent(receipt -> found.putIfAbsent(chief(part), receipt));
        return found;
    }

    void add(
            IncidentId incident,
            PartId part,
            String section,
            ReceiptEntry entry,
            @Nullable Long onBehalf,
            RecordedBy recorded) {
        jdbc.sql(
                        """
                        insert into joint_receipt (incident, part, reopening, section, %s, means, told_by, instructed,
                            on_behalf, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :part, :reopening, :section, %s, :means, :toldBy, :instructed, :onBehalf, :by,
                            :byName, :byPost, :recordedAt)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", part.value())
                .param("reopening", present(incident, part).reopening())
                .param("section", section)
                .params(ToldTimeColumns.parameters(entry.time().time()))
                .param("means", entry.means().name())
                .param("toldBy", entry.toldBy())
                .param("instructed", !entry.noInstruction())
                .param("onBehalf", onBehalf)
                .params(recorded.parameters())
                .update();
    }

    /** All who had to have received: the last section's receipt is that of the line. */
    void lastIsOfLine(IncidentId incident, PartId part) {
        jdbc.sql(
                        """
                        insert into chief_receipt (incident, part, reopening, %1$s, means, told_by, instructed, on_behalf,
                            acted_by, acted_name, acted_post, recorded_at)
                        select incident, part, reopening, %1$s, means, told_by, instructed, on_behalf, acted_by,
                            acted_name, acted_post, recorded_at
                        from joint_receipt where incident = :incident and part = :part
                            and reopening is not distinct from :reopening
                        order by recorded_at desc, starts_on desc, starts_at desc nulls last limit 1"""
                                .formatted(ToldTimeColumns.NAMES))
                .param("incident", incident.value())
                .param("part", part.value())
                .param("reopening", present(incident, part).reopening())
                .update();
    }

    private String chief(PartId part) {
        return lines.post(LinePlace.CHIEF, part.value()).unitCode();
    }
}
