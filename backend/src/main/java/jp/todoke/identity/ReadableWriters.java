package jp.todoke.identity;

import java.util.List;
import java.util.function.LongPredicate;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * Whose words and files of a case its reader reads: everybody's, but a party only what that person wrote or handed in.
 */
@Component
public class ReadableWriters {

    private final CaseAccess access;
    private final CurrentActor actors;
    private final Persons persons;

    ReadableWriters(CaseAccess access, CurrentActor actors, Persons persons) {
        this.access = access;
        this.actors = actors;
        this.persons = persons;
    }

    /** Whether the person of this request reads what an account wrote. */
    public LongPredicate of(IncidentId incident) {
        if (!access.isParty(incident)) {
            return account -> true;
        }
        return persons.accountsOf(List.of(actors.get().accountId()))::contains;
    }
}
