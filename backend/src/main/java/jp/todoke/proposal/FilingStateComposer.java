package jp.todoke.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.authority.CausedBy;
import jp.todoke.authority.ItemState.State;
import jp.todoke.calendar.ToldTime;
import jp.todoke.cause.CauseService;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.ConcernedUnit;
import jp.todoke.incident.ConcernedUnits;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.JointSections;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.notification.NotificationAct;
import jp.todoke.notification.NotificationPlan;
import jp.todoke.notification.NotificationService;
import jp.todoke.notification.NotificationView;
import jp.todoke.prevention.Measure;
import jp.todoke.prevention.MeasureDone;
import jp.todoke.prevention.PreventionService;
import jp.todoke.process.Step;
import jp.todoke.publication.PublicationService;
import jp.todoke.publication.PublicationView;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 速報・確報・追完: what the Commission's form asks beside the texts: whose report it is, with whom the cause lies, and how far
 * telling the persons, publication and prevention have come. What no record tells is left to whoever files.
 */
@Component
class FilingStateComposer implements Composer {

    private final Incidents incidents;
    private final ConcernedUnits concerned;
    private final JointSections joint;
    private final Units units;
    private final CaseFacts facts;
    private final NotificationService notification;
    private final PublicationService publication;
    private final PreventionService prevention;
    private final CauseService causes;

    FilingStateComposer(
            Incidents incidents,
            ConcernedUnits concerned,
            JointSections joint,
            Units units,
            CaseFacts facts,
            NotificationService notification,
            PublicationService publication,
            PreventionService prevention,
            CauseService causes) {
        this.incidents = incidents;
        this.concerned = concerned;
        this.joint = joint;
        this.units = units;
        this.facts = facts;
        this.notification = notification;
        this.publication = publication;
        this.prevention = prevention;
        this.causes = causes;
    }

    /** A state and when that was or will be, as far as the records tell. */
    record Reached(State state, @Nullable ToldTime time) {}

    @Override
    public Set<Step> steps() {
        return Set.of(Step.FILE_PRELIMINARY_REPORT, Step.FILE_FINAL_REPORT, Step.FILE_SUPPLEMENT);
    }

    @Override
    public List<ProposedText> compose(IncidentId incident) {
        var texts = new ArrayList<ProposedText>();
        var body = units.get(incidents.get(incident).originUnit()).bodyName();
        texts.add(ProposedText.of("reportingBody", body, ProposedFrom.UNITS));
        var others = jointlyWith(incident, body);
        if (!others.isEmpty()) {
            texts.add(ProposedText.of("jointlyWith", String.join("、", others), ProposedFrom.UNITS));
        }
        causes.atContractor(incident)
                .filter(Boolean::booleanValue)
                .map(yes -> ProposedText.of("causedBy", CausedBy.CONTRACTOR.name(), ProposedFrom.CAUSE))
                .or(() -> causedBy(incident)
                        .map(who -> ProposedText.of("causedBy", who.name(), ProposedFrom.FIRST_REPORT)))
                .ifPresent(texts::add);
        told(notification.view(incident)).ifPresent(how -> add(texts, "notice", how, ProposedFrom.NOTIFICATION));
        published(publication.view(incident))
                .ifPresent(how -> add(texts, "publication", how, ProposedFrom.PUBLICATION));
        prevention
                .approved(incident)
                .map(plan -> carriedOut(plan.measures()))
                .ifPresent(how -> add(texts, "prevention", how, ProposedFrom.PLAN));
        return texts;
    }

    private static void add(List<ProposedText> texts, String of, Reached reached, ProposedFrom from) {
        texts.add(ProposedText.of(of + "State", reached.state().name(), from));
        if (reached.time() != null) {
            texts.add(ProposedText.of(of + "Time", reached.time().wholeWords(), from));
        }
    }

    /** The other bodies that the case concerns, and the sections that are in charge together. */
    private Set<String> jointlyWith(IncidentId incident, String body) {
        var names = new LinkedHashSet<String>();
        concerned.of(incident).stream()
                .map(ConcernedUnit::code)
                .map(code -> units.get(code).bodyName())
                .filter(other -> !other.equals(body))
                .forEach(names::add);
        joint.of(incident).forEach(section -> names.add(units.get(section).name()));
        return names;
    }

    private Optional<CausedBy> causedBy(IncidentId incident) {
        return Optional.ofNullable(facts.of(incident).circumstances().happenedWhere())
                .map(where -> switch (where) {
                    case BODY -> CausedBy.BODY;
                    case CONTRACTOR -> CausedBy.CONTRACTOR;
                    case UNKNOWN -> CausedBy.UNKNOWN;
                });
    }

    /**
     * Done once the head says that everybody is told, or something else was done in its place; not to come once the
     * chief agrees that nobody need be.
     */
    static Optional<Reached> told(NotificationView view) {
        var said = view.statements().stream()
                .map(NotificationView.NotificationStatement::act)
                .filter(act -> act == NotificationAct.SETTLED || act == NotificationAct.NOT_NEEDED)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return switch (view.status()) {
            case SETTLED, CONFIRMED ->
                said == NotificationAct.NOT_NEEDED && substitutesDone(view).isEmpty()
                        ? Optional.of(new Reached(State.NONE, null))
                        : Optional.of(new Reached(State.DONE, lastDone(view)));
            case NOT_NEEDED -> Optional.empty();
            case GOING_ON ->
                last(view.plans())
                        .map(NotificationPlan::until)
                        .or(() -> substitutePlanned(view))
                        .map(day -> new Reached(State.PLANNED, ToldTime.on(day)));
        };
    }

    private static Optional<LocalDate> substitutePlanned(NotificationView view) {
        return view.standing().stream()
                .flatMap(measure -> Stream.ofNullable(measure.from()))
                .max(Comparator.naturalOrder());
    }

    private static List<ToldTime> substitutesDone(NotificationView view) {
        return view.standing().stream()
                .flatMap(measure -> Stream.ofNullable(measure.time()))
                .toList();
    }

    /** When the last was done: a contact, or what was done in the place of telling. */
    private static @Nullable ToldTime lastDone(NotificationView view) {
        return Stream.concat(
                        view.contacts().stream().map(NotificationView.Contact::time), substitutesDone(view).stream())
                .max(ToldTime.IN_ORDER)
                .orElse(null);
    }

    static Optional<Reached> published(PublicationView view) {
        var last = view.lastPublished();
        if (last.isPresent()) {
            return Optional.of(new Reached(State.DONE, ToldTime.on(last.get().publishedOn())));
        }
        return Optional.ofNullable(view.decision()).map(decision -> switch (decision.choice()) {
            case AT_ONCE, BATCH -> new Reached(State.PLANNED, null);
            case NOT -> new Reached(State.NONE, null);
        });
    }

    /** Done when every measure is, on the day of the last; else planned until the day of the last that is not. */
    static Reached carriedOut(List<Measure> measures) {
        var open = measures.stream().filter(measure -> measure.done() == null).toList();
        var days = open.isEmpty()
                ? measures.stream()
                        .flatMap(measure -> Stream.ofNullable(measure.done()))
                        .map(MeasureDone::on)
                : open.stream().map(Measure::due).filter(Objects::nonNull);
        return new Reached(
                open.isEmpty() ? State.DONE : State.PLANNED,
                days.max(Comparator.naturalOrder()).map(ToldTime::on).orElse(null));
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
