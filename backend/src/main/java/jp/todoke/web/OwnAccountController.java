package jp.todoke.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.account.OwnPassword;
import jp.todoke.shared.PlainText;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own account of whoever is logged in, with or without a post. */
@RestController
@RequestMapping("/api/session/password")
class OwnAccountController {

    private final OwnPassword passwords;
    private final CurrentActor actors;
    private final SessionStart sessions;

    OwnAccountController(OwnPassword passwords, CurrentActor actors, SessionStart sessions) {
        this.passwords = passwords;
        this.actors = actors;
        this.sessions = sessions;
    }

    record PasswordChange(
            @PlainText(required = true, max = 200) String current,
            @PlainText(required = true, max = 200) String password) {

        /** Without the passwords: this text may reach a log line. */
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    /** This browser goes on with a new session. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeOwnPassword(
            @Valid @RequestBody PasswordChange change, HttpServletRequest request, HttpServletResponse response) {
        if (!actors.get().isPerson()) {
            throw WebRefusal.loginNeeded();
        }
        var goesOn = passwords.change(change.current(), change.password(), request.getRemoteAddr());
        sessions.begin(goesOn, request, response);
    }
}
