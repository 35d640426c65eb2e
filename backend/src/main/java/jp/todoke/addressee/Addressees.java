package jp.todoke.addressee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.todoke.addressee.Addressee.AddresseeCorrected;
import jp.todoke.addressee.Addressee.AddresseeEntered;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 報告先の一覧: entered by administrator and secretariat, corrected by new versions. Running cases are asked with what is
 * entered by {@link ListInRunningCases}; a case may also take one by hand.
 */
@Service
public class Addressees {

    private final AddresseeRows rows;
    private final Units units;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Addressees(AddresseeRows rows, Units units, CurrentActor actors, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The list, with the units that a rule may name. */
    @Transactional(readOnly = true)
    public AddresseeListView list() {
        var names = names();
        var today = LocalDate.now(clock);
        return new AddresseeListView(
                rows.all().stream()
                        .map(addressee -> AddresseeView.of(addressee, names, today))
                        .toList(),
                names.entrySet().stream()
                        .map(unit -> new AddresseeView.AddresseeUnit(unit.getKey(), unit.getValue()))
                        .toList());
    }

    /** Enters an addressee; the same press of the button enters it once. */
    @Transactional
    public AddresseeView enter(AddresseeTerms terms, UUID key) {
        AddresseeCheck.check("", terms, names().keySet(), LocalDate.now(clock));
        var recorded = recorded();
        var entered = rows.enter(key, recorded);
        if (entered.isEmpty()) {
            return view(rows.enteredBy(key, recorded.account()));
        }
        rows.add(entered.get(), terms, null, recorded);
        events.publishEvent(new AddresseeEntered(entered.get()));
        return view(entered.get());
    }

    /** Lets the list say something else of an addressee; {@code seen} is the version that was looked at. */
    @Transactional
    public AddresseeView correct(long id, int seen, AddresseeTerms terms, String reason) {
        rows.lock(id);
        var addressee = rows.find(id).orElseThrow(AddresseeRefusal::notThere);
        if (addressee.version() != seen) {
            throw new SavedByOther(view(id));
        }
        AddresseeCheck.check("terms.", terms, names().keySet(), LocalDate.now(clock));
        rows.add(id, terms, reason, recorded());
        events.publishEvent(new AddresseeCorrected(id));
        return view(id);
    }

    private AddresseeView view(long id) {
        return AddresseeView.of(rows.find(id).orElseThrow(), names(), LocalDate.now(clock));
    }

    private Map<String, String> names() {
        var all = new LinkedHashMap<String, String>();
        units.all().forEach(unit -> all.put(unit.code(), unit.name()));
        return all;
    }

    private RecordedBy recorded() {
        var actor = actors.get();
        return new RecordedBy(
                ActedBy.of(actor, actor.has(Role.SECRETARIAT) ? Role.SECRETARIAT : Role.ADMIN), clock.instant());
    }
}
