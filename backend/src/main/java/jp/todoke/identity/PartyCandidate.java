package jp.todoke.identity;

/**
 * Somebody who could be marked a party to a case: who works at one of its units or has written into it, with the post
 * held.
 */
public record PartyCandidate(long account, String name, String post, boolean party) {

    /** Account id only: a name never reaches a log line. */
    @Override
    public String toString() {
        return "PartyCandidate(" + account + ")";
    }
}
