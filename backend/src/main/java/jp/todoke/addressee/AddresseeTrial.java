package jp.todoke.addressee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 試し: which running cases an addressee would be proposed in if the list said so; nothing is saved.
 *
 * @param askedOn the day on which they are asked: today, or its first day where that is to come
 * @param looked how many cases were asked
 * @param notLooked how many were left when the time was over
 * @param hidden in how many cases that the reader must not see it would be proposed
 * @param cases the others in which it would be
 */
public record AddresseeTrial(LocalDate askedOn, int looked, int notLooked, int hidden, List<AddresseeTriedCase> cases) {

    /**
     * A case that would be reported to it too.
     *
     * @param until the limit that its first report would have; null where the list says none
     */
    public record AddresseeTriedCase(IncidentId incident, @Nullable Instant until) {}
}
