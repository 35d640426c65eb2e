package jp.todoke.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitGroup;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.IncidentId;
import jp.todoke.training.Training.TrainingRecorded;
import jp.todoke.training.Training.TrainingWithdrawn;
import jp.todoke.training.TrainingRegister.TrainedUnitView;
import jp.todoke.training.TrainingRegister.TrainingCoverage;
import jp.todoke.training.TrainingRegister.TrainingView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 研修の記録: entered by chiefs and the secretariat, read as a register with what each unit lacks. */
@Service
public class Trainings {

    private static final Set<UnitKind> COVERED =
            EnumSet.of(UnitKind.SECTION, UnitKind.FACILITY, UnitKind.OFFICE, UnitKind.CONTRACTOR);

    private final TrainingRows rows;
    private final Units units;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trainings(
            TrainingRows rows,
            Units units,
            CaseAccess access,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.units = units;
        this.access = access;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The register of a fiscal year; of the present one where none is named. */
    @Transactional(readOnly = true)
    public TrainingRegister register(@Nullable Integer fiscalYear) {
        var year = fiscalYear == null ? OfficialTime.fiscalYear(LocalDate.now(clock)) : fiscalYear;
        var all = all();
        var trainings = rows.between(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
        var actor = actors.get();
        return new TrainingRegister(
                year,
                mayRecord(actor),
                trainings.stream().map(each -> view(each, all, actor)).toList(),
                coverage(trainings, all));
    }

    /** Those that came from a case, the latest first. */
    @Transactional(readOnly = true)
    public List<TrainingOfCase> from(IncidentId incident) {
        return rows.from(incident).stream()
                .map(held -> new TrainingOfCase(held.firstDay(), held.subject(), held.persons()))
                .toList();
    }

    /** The units that can have taken part, together as one speaks of them. */
    @Transactional(readOnly = true)
    public List<UnitGroup> groups() {
        var all = all();
        return UnitGroup.of(covered(all), all);
    }

    /** Enters a training; the same press of the button enters it once. */
    @Transactional
    public void record(NewTraining typed, UUID key) {
        var known = covered(all()).stream().map(Unit::code).collect(Collectors.toSet());
        typed.check(known, LocalDate.now(clock));
        var cases = typed.casesOf(access::sees);
        rows.add(typed, cases, key, recorded()).ifPresent(id -> events.publishEvent(new TrainingRecorded(id)));
    }

    /** Takes a training back that was entered wrongly; twice is once. */
    @Transactional
    public void withdraw(long id, String reason) {
        var training = rows.find(id).orElseThrow(TrainingRefusal::notThere);
        if (!mayWithdraw(training, actors.get())) {
            throw TrainingRefusal.ofOthers();
        }
        if (rows.withdraw(id, reason, recorded())) {
            events.publishEvent(new TrainingWithdrawn(id));
        }
    }

    private static List<TrainingCoverage> coverage(List<Training> trainings, Map<String, Unit> all) {
        var trained = trainings.stream()
                .flatMap(training -> training.units().stream())
                .map(Training.Participation::unitCode)
                .collect(Collectors.toSet());
        return UnitGroup.of(covered(all), all).stream()
                .map(group -> {
                    var without = group.units().stream()
                            .filter(unit -> !trained.contains(unit.code()))
                            .map(UnitGroup.GroupedUnit::name)
                            .toList();
                    return new TrainingCoverage(
                            group.kind(),
                            group.of(),
                            group.units().size(),
                            group.units().size() - without.size(),
                            without);
                })
                .toList();
    }

    private TrainingView view(Training training, Map<String, Unit> all, Actor actor) {
        return new TrainingView(
                training.id(),
                training.subject(),
                training.firstDay(),
                training.lastDay(),
                training.material(),
                training.units().stream()
                        .map(unit ->
                                new TrainedUnitView(all.get(unit.unitCode()).name(), unit.persons()))
                        .toList(),
                training.persons(),
                training.cases().stream().filter(access::sees).toList(),
                training.by().post(),
                training.at(),
                mayWithdraw(training, actor));
    }

    private static boolean mayRecord(Actor actor) {
        return actor.has(Role.SECRETARIAT) || actor.has(Role.SECTION_CHIEF);
    }

    private static boolean mayWithdraw(Training training, Actor actor) {
        return actor.has(Role.SECRETARIAT) || training.by().account() == actor.accountId();
    }

    private static List<Unit> covered(Map<String, Unit> all) {
        return all.values().stream()
                .filter(unit -> COVERED.contains(unit.kind()))
                .toList();
    }

    private Map<String, Unit> all() {
        var all = new LinkedHashMap<String, Unit>();
        units.all().forEach(unit -> all.put(unit.code(), unit));
        return all;
    }

    private RecordedBy recorded() {
        var actor = actors.get();
        return new RecordedBy(
                ActedBy.of(actor, actor.has(Role.SECRETARIAT) ? Role.SECRETARIAT : Role.SECTION_CHIEF),
                clock.instant());
    }
}
