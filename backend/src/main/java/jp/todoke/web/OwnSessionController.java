package jp.todoke.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.todoke.web.OwnSessions.OwnSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the own account is logged in. */
@RestController
@RequestMapping("/api/own-sessions")
class OwnSessionController {

    private final OwnSessions sessions;

    OwnSessionController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    List<OwnSession> listOwnSessions(HttpServletRequest request) {
        return sessions.list(here(request));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOwnSession(@PathVariable String id) {
        if (!sessions.end(id)) {
            throw WebRefusal.notFound();
        }
    }

    /** Everywhere but on this browser. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOtherSessions(HttpServletRequest request) {
        sessions.endOthers(here(request));
    }

    private static @Nullable String here(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getId();
    }
}
