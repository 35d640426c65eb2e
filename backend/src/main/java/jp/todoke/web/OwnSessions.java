package jp.todoke.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SignedIn;
import jp.todoke.identity.account.SessionsEnded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where the person of this request is logged in, and how to log out there. */
@Component
class OwnSessions {

    /**
     * A browser on which the person is logged in; {@code here}: the one that asks. {@code browser} and {@code system}
     * are empty where the browser does not say.
     */
    record OwnSession(String id, String browser, String system, Instant since, Instant lastSeen, boolean here) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final PersonInSession kept;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;

    OwnSessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            PersonInSession kept,
            CurrentActor actors,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.kept = kept;
        this.actors = actors;
        this.events = events;
    }

    /** The one that asks first, then the last seen first. {@code here}: its id. */
    List<OwnSession> list(@Nullable String here) {
        return own().values().stream()
                .filter(session -> person(session) != null)
                .map(session -> view(session, here))
                .sorted(Comparator.comparing(OwnSession::here)
                        .thenComparing(OwnSession::lastSeen)
                        .reversed())
                .toList();
    }

    /** Logs out there; whether it was there. */
    boolean end(String handle) {
        return end(session -> handle.equals(session.getAttribute(PersonInSession.HANDLE)));
    }

    /** Logs out everywhere but here. */
    void endOthers(@Nullable String here) {
        end(session -> !session.getId().equals(here));
    }

    private boolean end(Predicate<Session> which) {
        var ended = own().values().stream().filter(which).map(Session::getId).toList();
        ended.forEach(sessions::deleteById);
        if (!ended.isEmpty()) {
            events.publishEvent(new SessionsEnded());
        }
        return !ended.isEmpty();
    }

    private Map<String, ? extends Session> own() {
        return sessions.findByPrincipalName(Long.toString(actors.get().accountId()));
    }

    private @Nullable SignedIn person(Session session) {
        return kept.read(session::getAttribute, session.getCreationTime())
                .filter(actors::isLoggedIn)
                .orElse(null);
    }

    private OwnSession view(Session session, @Nullable String here) {
        var browser = BrowserName.read(session.getRequiredAttribute(PersonInSession.BROWSER));
        return new OwnSession(
                session.getRequiredAttribute(PersonInSession.HANDLE),
                browser.name(),
                browser.system(),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(here));
    }
}
