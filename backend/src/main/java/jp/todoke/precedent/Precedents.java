package jp.todoke.precedent;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.Masks;
import jp.todoke.precedent.Precedent.EarlierMeasure;
import jp.todoke.precedent.Precedent.Likeness;
import jp.todoke.prevention.Plan;
import jp.todoke.prevention.PreventionService;
import jp.todoke.prevention.Review;
import jp.todoke.prevention.ReviewResult;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 前例: what others did in cases like this one, offered while a plan is drafted or decided. */
@Service
public class Precedents {

    private static final int MOST = 5;
    private static final int WORDS = 5;

    private final KeptCases kept;
    private final PrecedentRows rows;
    private final Incidents incidents;
    private final PreventionService prevention;
    private final Units units;
    private final Masks masks;
    private final CaseAccess access;

    Precedents(
            KeptCases kept,
            PrecedentRows rows,
            Incidents incidents,
            PreventionService prevention,
            Units units,
            Masks masks,
            CaseAccess access) {
        this.kept = kept;
        this.rows = rows;
        this.incidents = incidents;
        this.prevention = prevention;
        this.units = units;
        this.masks = masks;
        this.access = access;
    }

    /** Of this case, for the person of this request: of a confidential case only its handlers read. */
    @Transactional(readOnly = true)
    public PrecedentsView of(IncidentId incident) {
        var asked = told(incident);
        var found = kept.mostLike(asked, rows.hidden(), MOST);
        var places = units.all();
        return new PrecedentsView(
                found.numbers().stream()
                        .map(number -> precedent(asked, number, places))
                        .toList(),
                found.notLookedAt());
    }

    private ToldCase told(IncidentId incident) {
        incidents.get(incident);
        return rows.told(Set.of(incident)).get(0);
    }

    private Precedent precedent(ToldCase asked, IncidentId number, List<Unit> places) {
        var told = told(number);
        var incident = incidents.get(number);
        var mask = masks.forPapers(number);
        var view = prevention.view(number);
        var plan = Stream.concat(view.earlier().stream(), view.plans().stream())
                .filter(Plan::approved)
                .reduce((before, after) -> after)
                .orElseThrow();
        var place = CaseVocabulary.place(told.unit());
        return new Precedent(
                access.sees(number) ? number : null,
                units.get(incident.originUnit()).kind(),
                isCommon(place, places) ? place : null,
                told.kind(),
                told.medium(),
                OfficialTime.month(OfficialTime.dayOf(incident.knownAt())),
                plan.causeStatus(),
                mask.apply(plan.cause()),
                measures(plan, view.reviews(), mask),
                new Likeness(
                        asked.kindKnown() && asked.kind() == told.kind(),
                        asked.mediumKnown() && asked.medium() == told.medium(),
                        CaseVocabulary.place(asked.unit()).equals(place),
                        inCommon(asked, mask.apply(told.text()))));
    }

    /** A kind of place of which there is one only would name it. */
    private static boolean isCommon(String place, List<Unit> places) {
        return places.stream()
                        .filter(unit -> CaseVocabulary.place(unit.name()).equals(place))
                        .limit(2)
                        .count()
                > 1;
    }

    private static List<EarlierMeasure> measures(Plan plan, List<Review> reviews, Mask mask) {
        var last = reviews.stream()
                .filter(review -> review.plan() == plan.number())
                .max(Comparator.comparingInt(Review::months))
                .map(Review::results)
                .orElse(List.of());
        return plan.measures().stream()
                .map(measure -> new EarlierMeasure(
                        mask.apply(measure.text().value()), HowItHeld.of(works(last, measure.number()))))
                .toList();
    }

    private static @Nullable Boolean works(List<ReviewResult> results, int measure) {
        return results.stream()
                .filter(result -> result.measure() == measure)
                .map(ReviewResult::works)
                .findFirst()
                .orElse(null);
    }

    /** Only what stands in the asked case too is told of the other's text, and never a name. */
    private List<String> inCommon(ToldCase asked, String masked) {
        var here = Set.copyOf(CaseVocabulary.thingsAndActs(asked.text()));
        return kept.mostTelling(
                CaseVocabulary.thingsAndActs(masked).stream()
                        .filter(here::contains)
                        .toList(),
                WORDS);
    }
}
