package jp.todoke.assessment;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.assessment.ProvisionalVerdict.Duty;
import jp.todoke.shared.IncidentId;

/**
 * What another table of duties says of the running cases; nothing is saved.
 *
 * @param askedOn the day on which both tables are asked as if the body had learnt of each case on it
 * @param looked of how many cases both were asked
 * @param notLooked how many were left when the time was over
 * @param hidden of how many cases that the reader must not see the answer differs
 * @param cases the others of which it differs
 */
public record TableTrial(LocalDate askedOn, int looked, int notLooked, int hidden, List<TriedCase> cases) {

    /**
     * A case of which the two tables say different things.
     *
     * @param before what each law asks by the table that counts without the other one, {@code after} by that one
     */
    public record TriedCase(IncidentId incident, List<Duty> before, List<Duty> after) {}
}
