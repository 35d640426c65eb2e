package jp.todoke.addressee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.todoke.addressee.AddresseeTrial.AddresseeTriedCase;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.RunningCasesTried;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 試し: asks of every running case whether an addressee would be proposed in it, before the list says so. */
@Service
public class AddresseeTrials {

    private final RunningCasesTried running;
    private final AddresseeRows register;
    private final CaseAddresseeRows rows;
    private final KnownTraits known;
    private final AddresseeClock clocks;
    private final Units units;
    private final Clock clock;

    AddresseeTrials(
            RunningCasesTried running,
            AddresseeRows register,
            CaseAddresseeRows rows,
            KnownTraits known,
            AddresseeClock clocks,
            Units units,
            Clock clock) {
        this.running = running;
        this.register = register;
        this.rows = rows;
        this.known = known;
        this.clocks = clocks;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Refuses at the fields what the list may not say.
     *
     * @param addressee which one would say so; null for a new one, which no case has yet
     */
    @Transactional(readOnly = true)
    public AddresseeTrial of(@Nullable Long addressee, AddresseeTerms terms) {
        var today = LocalDate.now(clock);
        AddresseeCheck.check(
                "terms.", terms, units.all().stream().map(Unit::code).collect(Collectors.toSet()), today);
        if (addressee != null) {
            register.find(addressee).orElseThrow(AddresseeRefusal::notThere);
        }
        var day = terms.from().isAfter(today) ? terms.from() : today;
        var tried = running.of(incident -> Optional.of(incident)
                .filter(each -> terms.holdsOn(day))
                .filter(each -> isNew(each, addressee))
                .filter(each -> terms.rule().names(known.of(each)))
                .map(each -> new AddresseeTriedCase(each, clocks.limit(each, terms.limit()))));
        return new AddresseeTrial(day, tried.looked(), tried.notLooked(), tried.hidden(), tried.cases());
    }

    private boolean isNew(IncidentId incident, @Nullable Long addressee) {
        return addressee == null || rows.of(incident).stream().noneMatch(there -> there.addressee() == addressee);
    }
}
