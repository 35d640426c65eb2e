package jp.todoke.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people reach the application ({@code todoke.public-url}), and what follows from it: by https, cookies are never
 * sent without TLS, {@code __Host-} keeps other hosts of the domain from setting them, and browsers are told to come by
 * https only.
 */
@Component
class PublicAddress {

    /** The links in mails lead in with the login. */
    static final String SAME_SITE = "Lax";

    private final String origin;

    PublicAddress(@Value("${todoke.public-url}") String url) {
        var address = URI.create(url);
        origin = address.getScheme() + "://" + address.getAuthority();
    }

    /** Scheme, host and port as browsers name them. */
    String origin() {
        return origin;
    }

    boolean tls() {
        return origin.startsWith("https://");
    }

    String cookie(String plain) {
        return tls() ? "__Host-" + plain : plain;
    }
}
