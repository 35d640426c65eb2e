package jp.todoke.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.account.LocalLogin;
import jp.todoke.identity.account.LoggedIn;
import jp.todoke.identity.account.LoggedOut;
import jp.todoke.identity.demo.DemoAccounts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.PlainText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in and out, and who is logged in. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final LocalLogin logins;
    private final SessionStart sessions;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<DemoAccounts> demo;
    private final Clock clock;

    SessionController(
            LocalLogin logins,
            SessionStart sessions,
            CurrentActor actors,
            ApplicationEventPublisher events,
            ObjectProvider<DemoAccounts> demo,
            Clock clock) {
        this.logins = logins;
        this.sessions = sessions;
        this.actors = actors;
        this.events = events;
        this.demo = demo;
        this.clock = clock;
    }

    record Credentials(
            @PlainText(required = true, max = 100) String login,
            @PlainText(required = true, max = 200) String password) {

        /** Without the password: this text may reach a log line. */
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    record AccountView(String id, String login, String displayName) {}

    record PostView(Role role, String postName, String unitCode, String unitName, boolean deputy) {}

    /**
     * {@code roles} holds every role the posts give, those that are covered by another one included; while
     * {@code mustChangePassword} the API refuses everything else.
     */
    record SessionView(
            AccountView account,
            List<PostView> posts,
            List<Role> roles,
            boolean mustChangePassword,
            boolean demo,
            Instant serverNow) {}

    @PostMapping
    SessionView logIn(
            @Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(
                logins.check(credentials.login(), credentials.password(), request.getRemoteAddr()), request, response);
        events.publishEvent(new LoggedIn());
        return readSession();
    }

    @GetMapping
    SessionView readSession() {
        var actor = actors.get();
        if (!actor.isPerson()) {
            throw WebRefusal.loginNeeded();
        }
        return view(actor);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logOut(HttpServletRequest request, HttpServletResponse response) {
        if (actors.get().isPerson()) {
            events.publishEvent(new LoggedOut());
        }
        sessions.end(request, response);
    }

    /** The people of a demo; elsewhere the list is empty. */
    @GetMapping("/demo-accounts")
    List<DemoAccounts.DemoAccount> listDemoAccounts() {
        return demo.stream().flatMap(accounts -> accounts.list().stream()).toList();
    }

    private SessionView view(Actor actor) {
        return new SessionView(
                new AccountView(Long.toString(actor.accountId()), actor.login(), actor.displayName()),
                actor.posts().stream()
                        .map(p -> new PostView(p.role(), p.postName(), p.unitCode(), p.unitName(), p.deputy()))
                        .toList(),
                Stream.of(Role.values()).filter(actor::has).toList(),
                actor.mustChangePassword(),
                demo.getIfAvailable() != null,
                clock.instant());
    }
}
