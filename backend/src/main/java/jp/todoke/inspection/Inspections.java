package jp.todoke.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.inspection.Inspection.InspectionEntered;
import jp.todoke.inspection.Inspection.InspectionFindingCorrected;
import jp.todoke.inspection.Inspection.InspectionFindingRecorded;
import jp.todoke.inspection.Inspection.InspectionFindingTakenBack;
import jp.todoke.inspection.Inspection.InspectionRevised;
import jp.todoke.inspection.InspectionChoices.InspectionUnit;
import jp.todoke.inspection.InspectionRegister.InspectionLine;
import jp.todoke.inspection.InspectionRegister.OpenFinding;
import jp.todoke.inspection.InspectionTerms.InspectedUnit;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of 監査: entered and followed by the secretariat, read by chiefs and directors. */
@Service
public class Inspections {

    private static final Set<UnitKind> INSPECTED =
            EnumSet.of(UnitKind.SECTION, UnitKind.FACILITY, UnitKind.OFFICE, UnitKind.CONTRACTOR);

    private final InspectionRows rows;
    private final Units units;
    private final Posts posts;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inspections(
            InspectionRows rows,
            Units units,
            Posts posts,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.units = units;
        this.posts = posts;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The register, with what is still to be put right. */
    @Transactional(readOnly = true)
    public InspectionRegister register() {
        var all = rows.all();
        var names = names();
        return new InspectionRegister(
                openFindings(all, names, LocalDate.now(clock)),
                all.stream().map(each -> line(each, names)).toList());
    }

    /** What the form offers, and with what a new inspection begins. */
    @Transactional(readOnly = true)
    public InspectionChoices choices() {
        var year = OfficialTime.fiscalYear(LocalDate.now(clock));
        var before = rows.all().stream().findFirst().map(Inspection::terms);
        return new InspectionChoices(
                year,
                OfficialTime.fiscalYearInWords(year) + "個人情報保護監査の結果について",
                before.map(InspectionTerms::section).orElseGet(this::secretariat),
                before.map(InspectionTerms::purpose).orElse(""),
                before.map(InspectionTerms::criteria).orElse(""),
                before.map(InspectionTerms::items)
                        .filter(items -> !items.isEmpty())
                        .orElse(StandardItems.ITEMS),
                units.all().stream()
                        .filter(unit -> INSPECTED.contains(unit.kind()))
                        .map(unit -> new InspectionUnit(unit.code(), unit.name()))
                        .toList());
    }

    /** An inspection with what was found. */
    @Transactional(readOnly = true)
    public InspectionView view(long id) {
        return view(found(id));
    }

    /** An inspection by which something else names it; empty where there is none of that number. */
    @Transactional(readOnly = true)
    public Optional<NamedInspection> named(long id) {
        return rows.find(id)
                .map(Inspection::terms)
                .map(terms -> new NamedInspection(
                        id,
                        terms.title(),
                        units.get(terms.section()).name(),
                        OfficialTime.fiscalYearInWords(terms.fiscalYear())));
    }

    /** Enters an inspection; the same press of the button enters it once. */
    @Transactional
    public InspectionView enter(InspectionTerms terms, UUID key) {
        terms.check("", this::inspected, List.of(), LocalDate.now(clock));
        var recorded = recorded();
        var entered = rows.enter(key, recorded);
        if (entered.isEmpty()) {
            return view(rows.enteredBy(key, recorded.account()));
        }
        rows.revise(entered.get(), terms.stripped(), recorded);
        events.publishEvent(new InspectionEntered(entered.get()));
        return view(entered.get());
    }

    /** Lets it say something else from now on; {@code seen} is the version that was looked at. */
    @Transactional
    public InspectionView revise(long id, int seen, InspectionTerms terms) {
        return change(id, seen, inspection -> {
            terms.check("terms.", this::inspected, inspection.unitsWithFindings(), LocalDate.now(clock));
            rows.revise(id, terms.stripped(), recorded());
            events.publishEvent(new InspectionRevised(id));
        });
    }

    /** Records what was found. */
    @Transactional
    public InspectionView find(long id, FindingEntry entry) {
        return change(id, entry.version(), inspection -> {
            inspection.checkFinding(
                    entry,
                    posts.leading(List.of(entry.unit())).stream().map(Post::id).anyMatch(entry.owner()::equals));
            rows.find(id, entry, recorded());
            events.publishEvent(new InspectionFindingRecorded(id));
        });
    }

    /** Records that something found was put right on a day. */
    @Transactional
    public InspectionView correct(long id, long finding, int seen, LocalDate on, String words) {
        return change(id, seen, inspection -> {
            inspection.checkCorrection(inspection.open(finding), on, LocalDate.now(clock));
            rows.correct(finding, on, words, recorded());
            events.publishEvent(new InspectionFindingCorrected(id));
        });
    }

    /** Takes something back that was recorded wrongly. */
    @Transactional
    public InspectionView takeBack(long id, long finding, int seen, String reason) {
        return change(id, seen, inspection -> {
            rows.takeBack(inspection.open(finding).id(), reason, recorded());
            events.publishEvent(new InspectionFindingTakenBack(id));
        });
    }

    private InspectionView change(long id, int seen, Consumer<Inspection> command) {
        found(id);
        rows.lock(id);
        var inspection = found(id);
        if (inspection.version() != seen) {
            throw new SavedByOther(view(inspection));
        }
        command.accept(inspection);
        return view(id);
    }

    private Inspection found(long id) {
        return rows.find(id).orElseThrow(InspectionRefusal::notThere);
    }

    private InspectionView view(Inspection inspection) {
        return InspectionView.of(
                inspection,
                names()::get,
                posts.leading(inspection.terms().subjects().stream()
                        .map(InspectedUnit::unit)
                        .toList()),
                LocalDate.now(clock));
    }

    private static List<OpenFinding> openFindings(List<Inspection> all, Map<String, String> names, LocalDate today) {
        return all.stream()
                .flatMap(inspection -> inspection.findings().stream()
                        .filter(Inspection.Finding::open)
                        .map(finding -> new OpenFinding(
                                finding.id(),
                                inspection.id(),
                                inspection.terms().title(),
                                names.getOrDefault(finding.unit(), finding.unit()),
                                finding.words(),
                                finding.owner(),
                                finding.due(),
                                finding.overdue(today))))
                .sorted(Comparator.comparing(OpenFinding::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static InspectionLine line(Inspection inspection, Map<String, String> names) {
        var terms = inspection.terms();
        return new InspectionLine(
                inspection.id(),
                terms.fiscalYear(),
                terms.title(),
                names.getOrDefault(terms.section(), terms.section()),
                terms.subjects().size(),
                (int) inspection.findings().stream()
                        .filter(Inspection.Finding::stands)
                        .count(),
                (int) inspection.findings().stream()
                        .filter(Inspection.Finding::open)
                        .count());
    }

    private String secretariat() {
        return posts.find(Role.SECRETARIAT).map(Post::unitCode).orElse("");
    }

    private boolean inspected(String code) {
        return units.find(code).filter(unit -> INSPECTED.contains(unit.kind())).isPresent();
    }

    private Map<String, String> names() {
        var all = new HashMap<String, String>();
        units.all().forEach(unit -> all.put(unit.code(), unit.name()));
        return all;
    }

    private RecordedBy recorded() {
        return new RecordedBy(ActedBy.of(actors.get(), Role.SECRETARIAT), clock.instant());
    }
}
