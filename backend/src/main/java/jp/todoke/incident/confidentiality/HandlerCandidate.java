package jp.todoke.incident.confidentiality;

import java.util.List;

/**
 * Somebody who can be named a handler.
 *
 * @param post as people call it, with its unit
 * @param people who these are today, no parties among them
 * @param required whether it must be named: whoever leads the secretariat in this case, and whoever decides
 */
public record HandlerCandidate(Handler handler, String post, List<Person> people, boolean required) {

    public HandlerCandidate {
        people = List.copyOf(people);
    }

    /** One of them; an account is one person's, a person may have several. */
    public record Person(long account, String name) {

        /** Account id only: a name never reaches a log line. */
        @Override
        public String toString() {
            return "Person(" + account + ")";
        }
    }
}
