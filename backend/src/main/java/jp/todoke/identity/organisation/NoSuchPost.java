package jp.todoke.identity.organisation;

import jp.todoke.shared.Refusal;

/** The organisation has neither this post nor a superior one, so nobody could be asked. */
public final class NoSuchPost extends Refusal {

    NoSuchPost(Role role, String unitCode) {
        super(Kind.AGAINST_RULE, "no-such-post", role.key(), unitCode);
    }
}
