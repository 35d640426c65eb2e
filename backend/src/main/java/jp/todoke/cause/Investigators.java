package jp.todoke.cause;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.todoke.identity.PartyCandidate;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Who may investigate: whoever the case's line and the secretariat have today, and whoever does already, but no party.
 *
 * @param parties the accounts of the parties
 * @param partyNames their names, which no post in words may hold
 */
record Investigators(
        List<PartyCandidate> people, @Nullable Investigator present, Set<Long> parties, Set<String> partyNames) {

    /** Refuses, at its field, a party, somebody unknown, and both an account and a post. */
    void check(FieldChecks checks, NewCause typed) {
        var account = typed.investigator();
        var post = CaseText.of(typed.investigatorPost());
        if (account != null) {
            var party = parties.contains(account);
            checks.that(!party, "investigator", "cause-investigator-party")
                    .that(party || find(account) != null, "investigator", "unknown-account")
                    .that(post == null, "investigatorPost", "cause-one-investigator");
        } else if (post != null) {
            checks.that(!namesParty(post.value()), "investigatorPost", "cause-investigator-party");
        }
    }

    /** Whoever was typed; null where nobody was. */
    @Nullable
    Investigator of(NewCause typed) {
        var post = CaseText.of(typed.investigatorPost());
        return typed.investigator() != null
                ? find(typed.investigator())
                : post == null ? null : new Investigator(null, null, post);
    }

    private @Nullable Investigator find(long account) {
        return people.stream()
                .filter(person -> person.account() == account)
                .findFirst()
                .map(person ->
                        new Investigator(account, CaseText.name(person.name(), account), new CaseText(person.post())))
                .orElseGet(() -> present != null && Objects.equals(present.account(), account) ? present : null);
    }

    private boolean namesParty(String post) {
        var words = folded(post);
        return partyNames.stream().map(Investigators::folded).anyMatch(words::contains);
    }

    private static String folded(String words) {
        return FoldedText.fold(words).replaceAll("\\s", "");
    }
}
