package jp.todoke.found;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.authority.AuthorityService;
import jp.todoke.authority.Filing;
import jp.todoke.found.FindWork.Result;
import jp.todoke.found.ToldOutside.Difference;
import jp.todoke.found.ToldOutside.State;
import jp.todoke.found.ToldRows.Settlement;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OutsideStatements;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.notification.NotificationService;
import jp.todoke.notification.NotificationView;
import jp.todoke.publication.FurtherKind;
import jp.todoke.publication.PublicationService;
import jp.todoke.publication.PublicationView.EarlierDecision;
import jp.todoke.publication.PublicationView.Published;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 対外的な訂正・追加: which publication, report or contact says something that the facts say otherwise now. Derived from the
 * dated facts whenever it is read: it ends when a later one of the same kind has told what is known, or somebody said
 * that it was told anew, or why that is not needed; whatever changes after that is asked anew.
 */
@Service
@Transactional
public class WhatToMend implements OutsideStatements {

    private final Incidents incidents;
    private final CaseFacts facts;
    private final PublicationService publication;
    private final AuthorityService authority;
    private final NotificationService notification;
    private final FindWorkRows findWork;
    private final ToldRows rows;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WhatToMend(
            Incidents incidents,
            CaseFacts facts,
            PublicationService publication,
            AuthorityService authority,
            NotificationService notification,
            FindWorkRows findWork,
            ToldRows rows,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.facts = facts;
        this.publication = publication;
        this.authority = authority;
        this.notification = notification;
        this.findWork = findWork;
        this.rows = rows;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** All that says something otherwise, in the order in which it was told. */
    @Transactional(readOnly = true)
    public List<ToldOutside> of(IncidentId incident) {
        var then = new FactsThen(facts.of(incident), rows.finds(incident));
        var told = told(incident);
        var settled = rows.settlements(incident);
        var works = findWork.of(incident);
        return told.stream()
                .flatMap(one -> mended(one, told, then.since(one.at()), settled, works).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutsideStatement> toTellAnew(IncidentId incident) {
        return of(incident).stream()
                .filter(told -> told.state() == State.OPEN)
                .map(told -> new OutsideStatement(told.statement(), told.words(), told.at()))
                .toList();
    }

    /** Says that it was told anew, or why it need not be mended. Refuses what is not open. */
    public List<ToldOutside> settle(IncidentId incident, SettlementEntry entry) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var open = of(incident).stream()
                .anyMatch(told -> told.statement().equals(entry.statement()) && told.state() == State.OPEN);
        if (!open) {
            throw new InvalidInput("statement", "told-not-there");
        }
        entry.check(LocalDate.now(clock));
        rows.add(
                incident,
                entry,
                RecordedBy.by(actors.get(), incidents.get(incident).originUnit(), clock.instant()));
        events.publishEvent(
                entry.done()
                        ? new ToldAnew(incident, entry.statement())
                        : new MendingNotNeeded(incident, entry.statement()));
        return of(incident);
    }

    private static Optional<ToldOutside> mended(
            Statement one,
            List<Statement> told,
            List<Difference> differs,
            List<Settlement> settlements,
            List<FindWork> works) {
        var since = differs.stream().map(Difference::since).max(Comparator.naturalOrder());
        if (since.isEmpty()) {
            return Optional.empty();
        }
        var later = told.stream()
                .filter(other -> other.group().equals(one.group()) && other.at().isAfter(since.get()))
                .map(Statement::at)
                .findFirst();
        var afterFind = afterFind(one, differs, works, since.get());
        var settled = settlements.stream()
                .filter(said ->
                        said.statement().equals(one.name()) && !said.at().isBefore(since.get()))
                .reduce((earlier, last) -> last);
        var done = later.or(() -> afterFind.filter(Result::done).map(Result::recordedAt))
                .or(() -> settled.filter(Settlement::done).map(Settlement::at));
        var words = settled.map(Settlement::words)
                .or(() -> afterFind.filter(result -> !result.done()).map(Result::words));
        return Optional.of(new ToldOutside(
                one.name(),
                one.kind(),
                one.words(),
                one.at(),
                differs,
                done.isPresent() ? State.MENDED : words.isPresent() ? State.NOT_NEEDED : State.OPEN,
                done.orElse(null),
                later.isPresent() ? null : words.orElse(null)));
    }

    /** What came of the work after a find 発見後の手続, where nothing but finds is to be told. */
    private static Optional<Result> afterFind(
            Statement one, List<Difference> differs, List<FindWork> works, Instant since) {
        var onlyFinds = differs.stream()
                .noneMatch(difference -> difference.fact() == ToldFact.PERSONS || difference.fact() == ToldFact.KIND);
        return works.stream()
                .filter(work -> onlyFinds && work.kind() == one.kind().afterFind())
                .map(FindWork::result)
                .filter(Objects::nonNull)
                .filter(result -> !result.recordedAt().isBefore(since))
                .reduce((earlier, later) -> later);
    }

    private List<Statement> told(IncidentId incident) {
        return Stream.of(published(incident), filed(incident), contacted(incident))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Statement::at))
                .toList();
    }

    private List<Statement> published(IncidentId incident) {
        var view = publication.view(incident);
        var all = Stream.concat(
                        view.earlier().stream().map(EarlierDecision::published).flatMap(List::stream),
                        view.published().stream())
                .toList();
        var told = new ArrayList<Statement>();
        for (var one : all) {
            told.add(new Statement(
                    "PUBLICATION-" + (told.size() + 1),
                    ToldKind.PUBLICATION,
                    "PUBLICATION",
                    one.further() == null ? "公表" : one.further() == FurtherKind.FOLLOW_UP ? "続報" : "訂正",
                    saidUntil(one)));
        }
        return told;
    }

    /** The minute where it is known, else when it was recorded: it could say what was known until then. */
    private static Instant saidUntil(Published published) {
        var until = published.publishedAt() == null ? published.recordedAt() : endOfMinute(published.publishedAt());
        return until.isAfter(published.recordedAt()) ? published.recordedAt() : until;
    }

    /** A time that was typed to the minute is all of that minute: a fact of its first second was known. */
    private static Instant endOfMinute(Instant typed) {
        var minute = typed.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(typed) ? minute.plus(1, ChronoUnit.MINUTES).minusMillis(1) : typed;
    }

    private List<Statement> filed(IncidentId incident) {
        var told = new ArrayList<Statement>();
        for (var duty : authority.duties(incident)) {
            var number = 0;
            for (var filing : Stream.concat(duty.earlier().stream(), duty.filings().stream())
                    .toList()) {
                number++;
                told.add(new Statement(
                        "FILING-" + digits(duty.part()) + "-" + number,
                        ToldKind.FILING,
                        duty.part().value(),
                        words(filing.kind()),
                        endOfMinute(filing.at())));
            }
        }
        return told;
    }

    private static String digits(PartId duty) {
        return duty.value().replaceAll("[^0-9]", "");
    }

    private static String words(Filing.Kind kind) {
        return switch (kind) {
            case PRELIMINARY -> "速報";
            case FINAL -> "確報";
            case PRELIMINARY_AND_FINAL -> "速報・確報";
            case SUPPLEMENT -> "追完";
            case ADDITIONAL -> "追加報告";
        };
    }

    private List<Statement> contacted(IncidentId incident) {
        return notification.view(incident).contacts().stream()
                .filter(contact -> contact.told() > 0)
                .map(WhatToMend::contact)
                .toList();
    }

    private static Statement contact(NotificationView.Contact contact) {
        return new Statement(
                "NOTICE-" + contact.id(),
                ToldKind.NOTICE,
                "NOTICE",
                "本人への連絡（延べ" + contact.told() + "名）",
                contact.recordedAt());
    }

    /** Something told outside was told anew in another way than by a later one of its kind. */
    public record ToldAnew(IncidentId incident, String statement) implements DomainEvent {

        @Override
        public String detail() {
            return statement;
        }
    }

    /** Something told outside need not be mended. */
    public record MendingNotNeeded(IncidentId incident, String statement) implements DomainEvent {

        @Override
        public String detail() {
            return statement;
        }
    }
}
