package jp.todoke.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.identity.organisation.LegalRegimes;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incident;
import jp.todoke.incident.Track;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.duty.DutyBases;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.duty.LegalDuty;
import jp.todoke.incident.extent.AffectedCount;
import jp.todoke.incident.extent.AffectedPersons;
import jp.todoke.incident.extent.CountSeries;
import jp.todoke.incident.extent.InformationKinds;
import jp.todoke.incident.extent.KindsOfInformation;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.extent.Nature;
import jp.todoke.incident.extent.Protection;
import jp.todoke.incident.reopening.Reopenings;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** What is known of a case now that its judgement rests on, and since when what was learnt later is known. */
@Component
class CurrentFacts {

    private final CaseFacts facts;
    private final KindsOfInformation information;
    private final DutyBases bases;
    private final Reopenings reopenings;
    private final LegalRegimes regimes;
    private final Units units;

    CurrentFacts(
            CaseFacts facts,
            KindsOfInformation information,
            DutyBases bases,
            Reopenings reopenings,
            LegalRegimes regimes,
            Units units) {
        this.facts = facts;
        this.information = information;
        this.bases = bases;
        this.reopenings = reopenings;
        this.regimes = regimes;
        this.units = units;
    }

    JudgedFacts of(IncidentId incident) {
        var now = facts.of(incident);
        var persons = now.affectedPersons();
        return new JudgedFacts(
                regime(now.incident()),
                now.kind(),
                now.malice(),
                persons.map(AffectedPersons::min).orElse(null),
                persons.map(AffectedPersons::max).orElse(null),
                information(incident, now),
                JudgedFacts.digest(now.media().stream().map(CurrentFacts::line).collect(Collectors.joining("\n"))),
                bases.basis(incident, LegalDuty.TO_COMMISSION).at(),
                bases.basis(incident, LegalDuty.TO_PERSONS).at());
    }

    /** That of the units concerned, of several the strictest. */
    private LegalRegime regime(Incident incident) {
        var all = regimes.all();
        return LegalRegime.strictest(concerned(incident).map(all::get).toList());
    }

    private static Stream<String> concerned(Incident incident) {
        return incident.units().isEmpty()
                ? Stream.of(incident.originUnit())
                : incident.units().stream().map(PartId::value);
    }

    /** Whether the case concerns that unit or one that lies below it. */
    boolean concerns(Incident incident, String unit) {
        return concerned(incident).anyMatch(each -> units.lineOf(each).stream()
                .anyMatch(above -> above.code().equals(unit)));
    }

    private JudgedInformation information(IncidentId incident, CaseFacts.Facts now) {
        return JudgedInformation.of(
                information.of(incident).stream().findFirst().orElse(null),
                now.circumstances().myNumber());
    }

    /** What the table of duties is asked with now. */
    ReportingFacts forRules(IncidentId incident) {
        var now = facts.of(incident);
        var persons = now.affectedPersons();
        return ReportingFacts.of(
                regime(now.incident()),
                now.incident().knownAt(),
                now.kind(),
                now.malice(),
                information(incident, now),
                LeakFacts.of(now.media()),
                persons.map(AffectedPersons::min).orElse(null),
                persons.map(AffectedPersons::max).orElse(null));
    }

    /**
     * What was on it, how it was protected and what else there is of it; when it was last used, the rule of keeping and
     * remarks make no duty. What nobody answered adds nothing, so that a judgement of an earlier version stays as it
     * is.
     */
    private static String line(Medium medium) {
        var kept = medium.safeguards();
        var protection = kept.protection() == Protection.OTHER ? null : kept.protection();
        return Stream.of(
                        Stream.of(medium.kind(), medium.quantity(), medium.items(), kept.protectionWords()),
                        medium.contents().stream()
                                .flatMap(content -> Stream.of(
                                        content.people(), content.persons(), content.what(), content.items())),
                        medium.contents().stream()
                                .flatMap(content -> Stream.of(content.itemsMax(), content.itemsUnit()))
                                .filter(Objects::nonNull),
                        Stream.of(protection, kept.copies(), kept.copiesWords()).filter(Objects::nonNull))
                .flatMap(each -> each)
                .map(Objects::toString)
                .collect(Collectors.joining("|"));
    }

    /**
     * Since when that is known which was recorded after {@code since} and is not as in {@code judged}, or let the case
     * be judged again after its closing: the earliest of it, but not before the case was known; empty where nothing new
     * makes the duty. That a unit was entered under other rules than those that bind it is no new knowledge: the body
     * knew what happened, and the duty counts from then.
     */
    Optional<Instant> newKnowledge(IncidentId incident, JudgedFacts judged, Instant since) {
        var now = facts.of(incident);
        var counts = counted(now.counts(), judged, since);
        var media = now.media().stream()
                .flatMap(medium -> medium.find() == null
                        ? Stream.of(medium.recordedAt())
                        : Stream.of(medium.recordedAt(), medium.find().recordedAt()))
                .filter(at -> at.isAfter(since));
        var told = now.knowledge().stream()
                .filter(entry -> entry.ofBody() && entry.of() == LegalDuty.TO_COMMISSION)
                .filter(entry -> entry.recordedAt().isAfter(since))
                .map(Knowledge::knownAt);
        var natures = now.natures().stream()
                .filter(nature -> nature.recordedAt().isAfter(since))
                .filter(nature -> nature.kind() != judged.kind()
                        || nature.malice() != judged.malice()
                        || otherNumber(nature, judged))
                .map(Nature::knownAt);
        var kinds = information.of(incident).stream()
                .map(InformationKinds::recordedAt)
                .filter(at -> at.isAfter(since));
        var reopened = reopenings.learnt(incident, Track.ASSESSMENT, since).stream();
        return Stream.of(counts, media, told, natures, kinds, reopened)
                .flatMap(each -> each)
                .min(Instant::compareTo)
                .map(at -> List.of(at, now.incident().knownAt()).stream()
                        .max(Instant::compareTo)
                        .orElseThrow());
    }

    private static boolean otherNumber(Nature nature, JudgedFacts judged) {
        var number = nature.circumstances().myNumber();
        return number != null
                && !number.name().equals(judged.information().myNumber().name());
    }

    /** When those numbers were known that made the persons others than were judged. */
    private static Stream<Instant> counted(CountSeries counts, JudgedFacts judged, Instant since) {
        if (judged.countsAs(counts)) {
            return Stream.empty();
        }
        return counts.lines().stream()
                .filter(line -> line.recordedAt().isAfter(since) && counts.touchesPersons(line))
                .filter(line -> !judged.countsAs(counts.until(line)))
                .map(AffectedCount::asOf);
    }
}
