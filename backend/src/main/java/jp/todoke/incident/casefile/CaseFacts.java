package jp.todoke.incident.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.todoke.incident.Happened;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.Exposure;
import jp.todoke.incident.course.Occurrence;
import jp.todoke.incident.course.Occurrences;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.incident.extent.AffectedCounts;
import jp.todoke.incident.extent.AffectedPersons;
import jp.todoke.incident.extent.Circumstances;
import jp.todoke.incident.extent.CountSeries;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.extent.Media;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.extent.MitigatingFact;
import jp.todoke.incident.extent.Mitigations;
import jp.todoke.incident.extent.Nature;
import jp.todoke.incident.extent.Natures;
import jp.todoke.incident.people.Masks;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.incident.report.FirstReports;
import jp.todoke.incident.report.GivenReport;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What papers and decisions need of a case: every fact that belongs to no single track. */
@Service
public class CaseFacts {

    private final Incidents incidents;
    private final FirstReports reports;
    private final Natures natures;
    private final KnowledgeEntries knowledge;
    private final AffectedCounts counts;
    private final Media media;
    private final Mitigations mitigations;
    private final CourseOfEvents course;
    private final Occurrences occurrences;

    CaseFacts(
            Incidents incidents,
            FirstReports reports,
            Natures natures,
            KnowledgeEntries knowledge,
            AffectedCounts counts,
            Media media,
            Mitigations mitigations,
            CourseOfEvents course,
            Occurrences occurrences) {
        this.incidents = incidents;
        this.reports = reports;
        this.natures = natures;
        this.knowledge = knowledge;
        this.counts = counts;
        this.media = media;
        this.mitigations = mitigations;
        this.course = course;
        this.occurrences = occurrences;
    }

    /**
     * The facts as they stand: counts, natures, occurrences and exposures newest first, media by number without removed
     * ones, the lines of the course of events that hold. Names are not masked: papers write every {@code CaseText}
     * through {@link Masks#forPapers}.
     */
    public record Facts(
            Incident incident,
            GivenReport firstReport,
            List<Nature> natures,
            List<Knowledge> knowledge,
            CountSeries counts,
            List<Medium> media,
            List<MitigatingFact> mitigations,
            List<CourseEntry> course,
            List<Occurrence> occurrences,
            List<Exposure> exposures) {

        /** Of what kind the incident is, as far as known now. */
        public IncidentKind kind() {
            return natures.isEmpty() ? firstReport.kind() : natures.get(0).kind();
        }

        /** What it was, of a kind that has no word of its own. */
        public @Nullable CaseText kindWords() {
            return natures.isEmpty() ? firstReport.kindWords() : natures.get(0).kindWords();
        }

        /** What happened to what, as far as known now; {@code write} writes its free text, and may mask. */
        public Happened happened(UnaryOperator<String> write) {
            var words = kindWords();
            var kinds = media.isEmpty()
                    ? List.of(firstReport.medium())
                    : media.stream().map(Medium::kind).toList();
            return new Happened(kind(), words == null ? null : write.apply(words.value()), kinds);
        }

        /** What was told beside what happened, as far as known now. */
        public Circumstances circumstances() {
            return natures.stream()
                    .map(Nature::circumstances)
                    .filter(told -> !told.equals(Circumstances.NOT_ASKED))
                    .findFirst()
                    .orElse(firstReport.circumstances());
        }

        /** Whether a wrongful purpose is suspected now. */
        public Malice malice() {
            return natures.isEmpty() ? firstReport.malice() : natures.get(0).malice();
        }

        /** When it happened, as far as known now: 平成24年12月25日（火）夕方, 分からない; empty where nobody has said. */
        public Optional<String> occurredInWords() {
            return occurrences.stream()
                    .findFirst()
                    .map(last -> last.time() == null
                            ? AbsentFact.UNKNOWN.word()
                            : last.time().wholeWords());
        }

        /**
         * For how long the information lay open: 平成24年12月18日（火）～, なし, 分からない; empty where nobody has said. Free text is
         * written by {@code write}, which may mask.
         */
        public Optional<String> exposedInWords(UnaryOperator<String> write) {
            return exposures.stream().findFirst().map(last -> last.words(write).orElse(AbsentFact.UNKNOWN.word()));
        }

        /** How many persons are concerned; empty where nobody has counted persons. */
        public Optional<AffectedPersons> affectedPersons() {
            return counts.persons();
        }
    }

    @Transactional(readOnly = true)
    public Facts of(IncidentId id) {
        return new Facts(
                incidents.get(id),
                reports.of(id),
                natures.of(id),
                knowledge.of(id),
                counts.series(id),
                media.of(id),
                mitigations.holding(id),
                course.of(id).stream().filter(CourseEntry::holds).toList(),
                occurrences.of(id),
                occurrences.exposures(id));
    }
}
