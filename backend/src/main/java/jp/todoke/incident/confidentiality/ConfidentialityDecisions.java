package jp.todoke.incident.confidentiality;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.Standing;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.incident.Incidents;
import jp.todoke.mail.Outbox;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 取扱者限定の決定: who knows of a case from now on. Tasks, rungs and mails go to the handlers in the same transaction; for
 * everybody else there is no such case.
 */
@Service
public class ConfidentialityDecisions {

    private final Incidents incidents;
    private final DecisionRows rows;
    private final HandlerCandidates candidates;
    private final CaseAccess access;
    private final Signatures signatures;
    private final Posts posts;
    private final HandlerMails mails;
    private final Outbox outbox;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfidentialityDecisions(
            Incidents incidents,
            DecisionRows rows,
            HandlerCandidates candidates,
            CaseAccess access,
            Signatures signatures,
            Posts posts,
            HandlerMails mails,
            Outbox outbox,
            JdbcClient sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.rows = rows;
        this.candidates = candidates;
        this.access = access;
        this.signatures = signatures;
        this.posts = posts;
        this.mails = mails;
        this.outbox = outbox;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** How the case stands, with the decisions where the person of this request is a handler or of the secretariat. */
    @Transactional(readOnly = true)
    public ConfidentialityView view(IncidentId incident) {
        var decisions = rows.of(incident);
        var confidential =
                decisions.stream().findFirst().filter(Decision::confidential).isPresent();
        var told = confidential || access.standings(incident).containsKey(Standing.SECRETARIAT);
        return new ConfidentialityView(
                confidential,
                decisions.size(),
                told ? decisions.stream().map(this::decided).toList() : List.of());
    }

    /** Who can be named. */
    @Transactional(readOnly = true)
    public List<HandlerCandidate> candidates(IncidentId incident) {
        return candidates.of(incident);
    }

    /**
     * Lets only these handlers know of the case; where it is confidential already, they stand in the place of those
     * named before.
     *
     * @param version how many decisions the form knew
     */
    @Transactional
    public ConfidentialityView close(
            IncidentId incident,
            int version,
            @Nullable ConfidentialGround ground,
            @Nullable String words,
            List<Handler> handlers) {
        incidents.lock(incident);
        var before = asSeen(incident, version);
        new FieldChecks()
                .required(true, "ground", ground)
                .required(ground == ConfidentialGround.OTHER, "words", words)
                .refuse();
        HandlerRule.check(handlers, candidates.of(incident));
        name(
                incident,
                ground,
                words == null || words.isBlank() ? null : words.strip(),
                handlers.stream().distinct().toList());
        events.publishEvent(
                before
                        ? new ConfidentialityChanged.HandlersChanged(incident)
                        : new ConfidentialityChanged.CaseMadeConfidential(incident));
        outbox.forget(incident);
        return view(incident);
    }

    /** Lets everybody know of the case again whose post shows it, with the reason. */
    @Transactional
    public ConfidentialityView lift(IncidentId incident, int version, String reason) {
        incidents.lock(incident);
        if (!asSeen(incident, version)) {
            throw ConfidentialityRefusal.notConfidential();
        }
        rows.lift(incident, reason.strip(), recorded(incident));
        events.publishEvent(new ConfidentialityChanged.ConfidentialityLifted(incident));
        return view(incident);
    }

    /**
     * Of a confidential case somebody always knows who can name others: where whoever led the secretariat became a
     * party, the next one is named. The caller holds the lock of the case.
     */
    @Transactional
    public void keepSomebodyInCharge(IncidentId incident) {
        rows.now(incident).ifPresent(decision -> {
            var inCharge = new Handler(candidates.inCharge(incident), null);
            if (decision.ground() == null
                    || decision.handlers().stream().anyMatch(handler -> handler.post() == inCharge.post())) {
                return;
            }
            var handlers = new ArrayList<>(decision.handlers());
            handlers.add(inCharge);
            name(
                    incident,
                    decision.ground(),
                    decision.words() == null ? null : decision.words().value(),
                    handlers);
            events.publishEvent(new ConfidentialityChanged.HandlersChanged(incident));
        });
    }

    /**
     * The same people know of a case that is split off from a confidential one, from its first instant. The caller
     * holds the locks of both.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carry(IncidentId from, IncidentId opened) {
        rows.now(from).ifPresent(decision -> {
            name(
                    opened,
                    Objects.requireNonNull(decision.ground()),
                    CaseText.orNull(decision.words()),
                    decision.handlers());
            events.publishEvent(new ConfidentialityChanged.CaseMadeConfidential(opened));
        });
    }

    /** Those who were no handlers before are told by mail. */
    private void name(IncidentId incident, ConfidentialGround ground, @Nullable String words, List<Handler> handlers) {
        var before = rows.now(incident).map(Decision::handlers).orElse(List.of());
        var recorded = recorded(incident);
        var decision = rows.close(incident, ground, words, handlers, recorded);
        mails.named(
                incident,
                decision,
                handlers.stream().filter(handler -> !before.contains(handler)).toList(),
                recorded.account());
    }

    private boolean asSeen(IncidentId incident, int version) {
        var decisions = rows.of(incident);
        if (decisions.size() != version) {
            throw new SavedByOther(view(incident));
        }
        return decisions.stream().findFirst().filter(Decision::confidential).isPresent();
    }

    private ConfidentialityView.ConfidentialityDecision decided(Decision decision) {
        return new ConfidentialityView.ConfidentialityDecision(
                decision.ground(),
                decision.words(),
                decision.handlers().stream().map(this::named).toList(),
                decision.by().name(),
                decision.by().post(),
                decision.at());
    }

    private ConfidentialityView.NamedHandler named(Handler handler) {
        return new ConfidentialityView.NamedHandler(
                handler.post(),
                handler.account(),
                posts.get(handler.post()).label(),
                handler.account() == null ? null : nameOf(handler.account()));
    }

    private CaseText nameOf(long account) {
        return CaseText.name(
                sql.sql("select display_name from account where id = :account")
                        .param("account", account)
                        .query(String.class)
                        .single(),
                account);
    }

    private RecordedBy recorded(IncidentId incident) {
        return new RecordedBy(signatures.in(incident), clock.instant());
    }
}
