package jp.todoke.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.CaseText;

/**
 * Who did an act and in which post, kept with the act for ever in the columns {@code acted_by, acted_name, acted_post};
 * the post is the one held then, whatever becomes of it. The program itself has no account: its {@code acted_by} is
 * null, {@code account} 0.
 */
public record ActedBy(long account, CaseText name, String post) {

    public ActedBy {
        name = CaseText.name(name.value(), account);
    }

    /** The actor in the post that lets him act as {@code role}; in his first post where he has none such. */
    public static ActedBy of(Actor actor, Role role) {
        return of(actor, held -> held.role().covers(role), "");
    }

    /**
     * The actor in a post held at one of the units; in his first post where he has none there, else (the program) under
     * its name.
     */
    public static ActedBy at(Actor actor, Collection<String> units) {
        return of(actor, held -> units.contains(held.unitCode()), actor.displayName());
    }

    private static ActedBy of(Actor actor, Predicate<HeldPost> asked, String without) {
        var post = actor.posts().stream().filter(asked).findFirst().or(() -> actor.posts().stream()
                .findFirst());
        return new ActedBy(
                actor.accountId(),
                new CaseText(actor.displayName()),
                post.map(HeldPost::postName).orElse(without));
    }

    /** Reads the columns {@code acted_by, acted_name, acted_post}. */
    public static ActedBy of(ResultSet row) throws SQLException {
        return of(row, "acted");
    }

    /** Reads the same three columns of a joined row under an alias: {@code second_by, second_name, second_post}. */
    public static ActedBy of(ResultSet row, String alias) throws SQLException {
        return new ActedBy(
                row.getLong(alias + "_by"),
                new CaseText(row.getString(alias + "_name")),
                row.getString(alias + "_post"));
    }

    /** The named parameters {@code by}, {@code byName} and {@code byPost} of an insert. */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(Map.of("byName", name.value(), "byPost", post));
        parameters.put("by", person().orElse(null));
        return parameters;
    }

    /** The account, empty for the program. */
    public Optional<Long> person() {
        return account > 0 ? Optional.of(account) : Optional.empty();
    }
}
