package jp.todoke.board;

import jp.todoke.shared.Refusal;

/** A calendar address that opens nothing: never made, made anew since, ended, or of somebody who may not log in. */
public final class NoSuchFeed extends Refusal {

    public NoSuchFeed() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
