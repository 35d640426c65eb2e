package jp.todoke.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.consultation.Consultation.ConsultationAnswered;
import jp.todoke.consultation.Consultation.ConsultationAsked;
import jp.todoke.consultation.Consultation.ConsultationEntered;
import jp.todoke.consultation.Consultation.ConsultationRevised;
import jp.todoke.consultation.ConsultationChoices.AskingSection;
import jp.todoke.consultation.ConsultationChoices.CitedConsultation;
import jp.todoke.consultation.ConsultationChoices.FormOfKind;
import jp.todoke.consultation.ConsultationChoices.NextNumber;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Page;
import jp.todoke.shared.SavedByOther;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of 諮問: entered and followed by the secretariat, read by chiefs and directors. */
@Service
public class Consultations {

    private static final int PAGE_SIZE = 20;
    private static final int CITED = 200;
    private static final Set<UnitKind> ASKING = EnumSet.of(UnitKind.DEPARTMENT, UnitKind.SECTION, UnitKind.OFFICE);

    private final ConsultationRows rows;
    private final Units units;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consultations(
            ConsultationRows rows, Units units, CurrentActor actors, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** A page of the register, the latest number first. */
    @Transactional(readOnly = true)
    public Page<ConsultationLine> list(int page) {
        var names = names();
        var items = rows.page((long) page * PAGE_SIZE, PAGE_SIZE).stream()
                .map(each -> new ConsultationLine(
                        each.id(),
                        each.fiscalYear(),
                        each.label(),
                        each.terms().title(),
                        each.terms().kind(),
                        names.get(each.terms().section()),
                        each.status(),
                        each.askedOn().orElse(null)))
                .toList();
        return new Page<>(items, page, PAGE_SIZE, rows.count());
    }

    /** What the form offers. */
    @Transactional(readOnly = true)
    public ConsultationChoices choices() {
        var present = OfficialTime.fiscalYear(LocalDate.now(clock));
        return new ConsultationChoices(
                IntStream.iterate(present + 1, year -> year > present - 5, year -> year - 1)
                        .mapToObj(year -> new NextNumber(year, rows.nextNumber(year)))
                        .toList(),
                present,
                units.all().stream()
                        .filter(unit -> ASKING.contains(unit.kind()))
                        .map(unit -> new AskingSection(unit.code(), unit.name()))
                        .toList(),
                Stream.of(ConsultationKind.values())
                        .map(kind -> new FormOfKind(
                                kind,
                                Stream.concat(kind.beforeSection().stream(), kind.afterSection().stream())
                                        .toList()))
                        .toList(),
                rows.page(0, CITED).stream()
                        .map(each -> new CitedConsultation(
                                each.id(),
                                String.join(
                                        "　",
                                        OfficialTime.fiscalYearInWords(each.fiscalYear()),
                                        each.label(),
                                        each.terms().title())))
                        .toList());
    }

    /** A consultation with all that was recorded of it. */
    @Transactional(readOnly = true)
    public ConsultationView view(long id) {
        return view(found(id));
    }

    /** A consultation by which something else names it; empty where there is none of that number. */
    @Transactional(readOnly = true)
    public Optional<NamedConsultation> named(long id) {
        return rows.find(id)
                .map(each -> new NamedConsultation(
                        id,
                        each.terms().title(),
                        units.get(each.terms().section()).name(),
                        each.label()));
    }

    /** Enters a consultation under a number that none had before; the same press of the button enters it once. */
    @Transactional
    public ConsultationView enter(int fiscalYear, int number, ConsultationTerms terms, UUID key) {
        var recorded = recorded();
        rows.lockNumbers(fiscalYear);
        var before = rows.enteredBy(key, recorded.account());
        if (before.isPresent()) {
            return view(before.get());
        }
        check(terms, 0);
        if (rows.taken(fiscalYear, number)) {
            throw new InvalidInput(
                    "consultationNumber",
                    "consultation-number-taken",
                    OfficialTime.fiscalYearInWords(fiscalYear),
                    Consultation.label(number),
                    Consultation.label(rows.nextNumber(fiscalYear)));
        }
        var id = rows.enter(fiscalYear, number, key, recorded);
        rows.revise(id, terms.stripped(), null, recorded);
        events.publishEvent(new ConsultationEntered(id));
        return view(id);
    }

    /** Lets it say something else from now on; {@code seen} is the version that was looked at. */
    @Transactional
    public ConsultationView revise(long id, int seen, ConsultationTerms terms, @Nullable String reason) {
        return change(id, seen, consultation -> {
            var why = StrippedText.of(reason);
            consultation.checkRevision(why);
            check(terms, id);
            rows.revise(id, terms.stripped(), why, recorded());
            events.publishEvent(new ConsultationRevised(id));
        });
    }

    /** Records on which day the council was asked; {@code seen} is the version that was looked at. */
    @Transactional
    public ConsultationView ask(long id, int seen, LocalDate on, @Nullable String reason) {
        return change(id, seen, consultation -> {
            var why = StrippedText.of(reason);
            consultation.checkAsking(on, why, LocalDate.now(clock));
            rows.ask(id, on, why, recorded());
            events.publishEvent(new ConsultationAsked(id));
        });
    }

    /** Records what came of it. */
    @Transactional
    public ConsultationView answer(long id, AnswerEntry typed) {
        return change(id, typed.version(), consultation -> {
            var entry = typed.stripped();
            consultation.checkAnswer(entry.on(), entry.outcome(), entry.reason(), LocalDate.now(clock));
            rows.answer(id, entry, recorded());
            events.publishEvent(new ConsultationAnswered(id));
        });
    }

    private ConsultationView change(long id, int seen, Consumer<Consultation> command) {
        found(id);
        rows.lock(id);
        var consultation = found(id);
        if (consultation.version() != seen) {
            throw new SavedByOther(view(consultation));
        }
        command.accept(consultation);
        return view(id);
    }

    private Consultation found(long id) {
        return rows.find(id).orElseThrow(ConsultationRefusal::notThere);
    }

    private void check(ConsultationTerms terms, long id) {
        terms.check(
                code -> units.find(code)
                        .filter(unit -> ASKING.contains(unit.kind()))
                        .isPresent(),
                cited -> cited != id && rows.find(cited).isPresent());
    }

    private ConsultationView view(Consultation consultation) {
        return ConsultationView.of(consultation, names()::get);
    }

    private Map<String, String> names() {
        var all = new LinkedHashMap<String, String>();
        units.all().forEach((Unit unit) -> all.put(unit.code(), unit.name()));
        return all;
    }

    private RecordedBy recorded() {
        return new RecordedBy(ActedBy.of(actors.get(), Role.SECRETARIAT), clock.instant());
    }
}
