package jp.todoke.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import jp.todoke.shared.CaseText;

/** Who did an act and in which post, kept with the act for ever; the post is the one held then, whatever becomes of it. */
public record ActedBy(long account, CaseText name, String post) {

    public ActedBy {
        name = CaseText.name(name.value(), account);
    }

    /** The actor in the post that lets him act as {@code role}; in his first post where he has none such. */
    public static ActedBy of(Actor actor, Role role) {
        var post = actor.posts().stream().filter(held -> held.role().covers(role)).findFirst()
                .or(() -> actor.posts().stream().findFirst())
                .map(HeldPost::postName).orElse("");
        return new ActedBy(actor.accountId(), new CaseText(actor.displayName()), post);
    }

    /** Reads the columns {@code acted_by, acted_name, acted_post}. */
    public static ActedBy of(ResultSet row) throws SQLException {
        return new ActedBy(row.getLong("acted_by"), new CaseText(row.getString("acted_name")), row.getString("acted_post"));
    }

    /** The named parameters {@code by}, {@code byName} and {@code byPost} of an insert. */
    public Map<String, Object> parameters() {
        return Map.of("by", account, "byName", name.value(), "byPost", post);
    }
}
