package jp.todoke.identity.account;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.InvalidInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every password must be, whoever chooses it: long enough, and not among those that are tried first. */
@Component
class PasswordRule {

    static final int MINIMUM = 12;
    private static final int MAXIMUM = 200;
    private static final Pattern BETWEEN = Pattern.compile("[\\s　._@-]+");
    private static final Pattern TOWN = Pattern.compile("^(.{1,10}?)[市区町村]");

    private final GuessedPasswords guessed = new GuessedPasswords();
    private final Units units;
    private final String publicUrl;

    PasswordRule(Units units, @Value("${todoke.public-url}") String publicUrl) {
        this.units = units;
        this.publicUrl = publicUrl;
    }

    /** Refuses at the field {@code password} what is too short, too long or easily guessed. */
    NewPassword require(String password, String login, String displayName) {
        if (password.length() < MINIMUM || password.length() > MAXIMUM) {
            throw new InvalidInput("password", "password-length", MINIMUM);
        }
        if (guessed.contains(password, around(login, displayName))) {
            throw new InvalidInput("password", "password-guessed");
        }
        return new NewPassword(password);
    }

    private Set<String> around(String login, String displayName) {
        var words = new HashSet<String>(Set.of(login, displayName));
        words.addAll(Arrays.asList(BETWEEN.split(login)));
        words.addAll(Arrays.asList(BETWEEN.split(displayName)));
        var host = URI.create(publicUrl).getHost();
        if (host != null) {
            words.addAll(Arrays.asList(host.split("\\.")));
        }
        for (var unit : units.all()) {
            words.add(unit.name());
            var town = TOWN.matcher(unit.name());
            if (town.find()) {
                words.add(town.group());
                words.add(town.group(1));
                words.add(unit.name().substring(town.end()).replaceFirst("^立", ""));
            }
        }
        return words;
    }
}
