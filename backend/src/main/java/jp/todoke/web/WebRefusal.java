package jp.todoke.web;

import jp.todoke.shared.Refusal;
import org.springframework.util.unit.DataSize;

/** What is refused before any feature is asked: by the login, the access check and the filters. */
final class WebRefusal extends Refusal {

    private WebRefusal(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    static WebRefusal loginNeeded() {
        return new WebRefusal(Kind.LOGIN_NEEDED, "login-needed");
    }

    static WebRefusal notAllowed() {
        return new WebRefusal(Kind.NOT_ALLOWED, "not-allowed");
    }

    static WebRefusal notFound() {
        return new WebRefusal(Kind.NOT_FOUND, "not-found");
    }

    /** Somebody else chose the password: nothing is done in this person's name before it is changed. */
    static WebRefusal passwordTemporary() {
        return new WebRefusal(Kind.NOT_ALLOWED, "password-temporary");
    }

    /**
     * The request carries no valid CSRF token, or does not say for whom its page was shown: an old page, or another
     * site.
     */
    static WebRefusal pageTooOld() {
        return new WebRefusal(Kind.NOT_ALLOWED, "page-too-old");
    }

    /** The request comes from a page of another site, as the browser says. */
    static WebRefusal otherSite() {
        return new WebRefusal(Kind.NOT_ALLOWED, "other-site");
    }

    /** Somebody else has logged in on this browser since the page was shown. */
    static WebRefusal anotherPerson() {
        return new WebRefusal(Kind.LOGIN_NEEDED, "another-person");
    }

    static WebRefusal stepOfAnotherPost() {
        return new WebRefusal(Kind.NOT_ALLOWED, "step-of-another-post");
    }

    static WebRefusal fileTooLarge(DataSize most) {
        return new WebRefusal(Kind.TOO_LARGE, "file-too-large", most.toMegabytes());
    }

    /** The body did not come in the time that the server waits for it. */
    static WebRefusal tooSlow() {
        return new WebRefusal(Kind.TOO_SLOW, "too-slow");
    }

    /** More bodies are on their way from one address than any office sends. */
    static WebRefusal tooManyAtOnce() {
        return new WebRefusal(Kind.BUSY, "too-many-at-once");
    }

    static WebRefusal tooLarge(int megabytes) {
        return new WebRefusal(Kind.TOO_LARGE, "too-large", megabytes);
    }
}
