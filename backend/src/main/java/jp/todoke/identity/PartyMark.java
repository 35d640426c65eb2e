package jp.todoke.identity;

import java.time.Instant;

/** One word on a person in a case: marked a party, or freed of it again ({@code party} false), by whom and why. */
public record PartyMark(
        long id, long account, String name, boolean party, String reason, String byName, String byPost, Instant at) {

    /** Its number only: a name never reaches a log line. */
    @Override
    public String toString() {
        return "PartyMark(" + id + ")";
    }
}
