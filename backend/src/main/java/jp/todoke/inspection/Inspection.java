package jp.todoke.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** 監査 with all that it ever said, the latest first, and what was found, in the order in which it was recorded. */
record Inspection(long id, List<Revision> revisions, List<Finding> findings) {

    Inspection {
        revisions = List.copyOf(revisions);
        findings = List.copyOf(findings);
    }

    /** What it said from then on. */
    record Revision(long id, InspectionTerms terms, ActedBy by, Instant at) {}

    /**
     * 指摘事項: open until it is put right or taken back.
     *
     * @param owner the post that puts it right, with its unit
     * @param due until which day; null where none is set
     */
    record Finding(
            long id,
            String unit,
            String words,
            String owner,
            @Nullable LocalDate due,
            @Nullable Correction correction,
            @Nullable String takenBackBecause,
            ActedBy by,
            Instant at) {

        /** Whether it was not taken back. */
        boolean stands() {
            return takenBackBecause == null;
        }

        boolean open() {
            return stands() && correction == null;
        }

        /** Whether its day is over and it is still open. */
        boolean overdue(LocalDate today) {
            return open() && due != null && due.isBefore(today);
        }
    }

    /** That a finding was put right. */
    record Correction(LocalDate on, String words, ActedBy by, Instant at) {}

    /** What it says today. */
    InspectionTerms terms() {
        return revisions.get(0).terms();
    }

    /** Counts up with each thing recorded. */
    int version() {
        return revisions.size()
                + findings.size()
                + (int) findings.stream()
                        .filter(each -> each.correction() != null)
                        .count()
                + (int) findings.stream().filter(each -> !each.stands()).count();
    }

    /** Those of a unit that stand. */
    List<Finding> findingsOf(String unit) {
        return findings.stream()
                .filter(each -> each.stands() && each.unit().equals(unit))
                .toList();
    }

    /** Units in which something was found that stands. */
    List<String> unitsWithFindings() {
        return findings.stream()
                .filter(Finding::stands)
                .map(Finding::unit)
                .distinct()
                .toList();
    }

    /** Refuses a finding in a unit that was not inspected, or that is to be put right before it was found. */
    void checkFinding(FindingEntry entry, boolean ownerLeadsUnit) {
        var subject = terms().subjects().stream()
                .filter(each -> each.unit().equals(entry.unit()))
                .findFirst();
        new FieldChecks()
                .that(subject.isPresent(), "unit", "inspection-not-inspected")
                .that(ownerLeadsUnit, "owner", "inspection-owner")
                .that(
                        entry.due() == null
                                || subject.map(each -> !entry.due().isBefore(each.on()))
                                        .orElse(true),
                        "due",
                        "inspection-due-before")
                .refuse();
    }

    /** The finding, which is still open. Refuses one that is not there, and one that is not open any more. */
    Finding open(long finding) {
        var found = findings.stream()
                .filter(each -> each.id() == finding)
                .findFirst()
                .orElseThrow(InspectionRefusal::findingNotThere);
        if (!found.open()) {
            throw InspectionRefusal.findingOver();
        }
        return found;
    }

    /** Refuses a day on which the finding cannot have been put right. */
    void checkCorrection(Finding finding, LocalDate on, LocalDate today) {
        var inspected = terms().subjects().stream()
                .filter(each -> each.unit().equals(finding.unit()))
                .findFirst();
        new FieldChecks()
                .notInFuture("on", on, today)
                .that(inspected.map(each -> !on.isBefore(each.on())).orElse(true), "on", "inspection-corrected-before")
                .refuse();
    }

    /** An inspection was entered. */
    public record InspectionEntered(long inspection) implements OfInspection {}

    /** What it says was changed. */
    public record InspectionRevised(long inspection) implements OfInspection {}

    /** 指摘事項 was recorded. */
    public record InspectionFindingRecorded(long inspection) implements OfInspection {}

    /** 指摘事項 was put right. */
    public record InspectionFindingCorrected(long inspection) implements OfInspection {}

    /** 指摘事項 was taken back as wrong. */
    public record InspectionFindingTakenBack(long inspection) implements OfInspection {}

    /** Something was recorded of an inspection, which is no case's. */
    interface OfInspection extends DomainEvent {

        long inspection();

        @Override
        default @Nullable IncidentId incident() {
            return null;
        }

        @Override
        default String detail() {
            return String.valueOf(inspection());
        }
    }
}
