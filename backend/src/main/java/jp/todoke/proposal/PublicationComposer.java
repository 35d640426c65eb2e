package jp.todoke.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.Masks;
import jp.todoke.notification.NotificationService;
import jp.todoke.notification.NotificationView;
import jp.todoke.paper.OfficialNumbers;
import jp.todoke.prevention.Plan;
import jp.todoke.prevention.PreventionService;
import jp.todoke.process.Step;
import jp.todoke.publication.PublicationTexts;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 公表文: the one that was kept last; without any what is known, with everybody masked; of the persons told and the
 * measures only what was done and approved.
 */
@Component
class PublicationComposer implements Composer {

    private static final int LONGEST = 8000;

    private final CaseFacts facts;
    private final NotificationService notification;
    private final PreventionService prevention;
    private final Masks masks;
    private final Units units;
    private final PublicationTexts texts;

    PublicationComposer(
            CaseFacts facts,
            NotificationService notification,
            PreventionService prevention,
            Masks masks,
            Units units,
            PublicationTexts texts) {
        this.facts = facts;
        this.notification = notification;
        this.prevention = prevention;
        this.masks = masks;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.RECORD_PUBLICATION);
    }

    @Override
    public List<ProposedText> compose(IncidentId incident) {
        var mask = masks.forPapers(incident);
        var kept = texts.last(incident);
        if (kept.isPresent()) {
            return List.of(ProposedText.of("words", mask.apply(kept.get().words()), ProposedFrom.PUBLICATION_TEXT));
        }
        var known = facts.of(incident);
        return List.of(words(
                known,
                where(known, units),
                notification.view(incident),
                prevention.approved(incident).orElse(null),
                mask));
    }

    /** The units concerned, as a sentence names them. */
    static String where(CaseFacts.Facts known, Units units) {
        var origin = units.get(known.incident().originUnit());
        return known.incident().units().stream()
                .map(part -> units.get(part.value()))
                .map(unit -> unit.code().equals(origin.code())
                        ? known.circumstances().placeOf(unit.name(), unit.kind())
                        : unit.name())
                .collect(Collectors.joining("、"));
    }

    static ProposedText words(
            CaseFacts.Facts known, String where, NotificationView notification, @Nullable Plan plan, Mask mask) {
        var words = new FactWords(known, mask::apply);
        var from = new ArrayList<>(List.of(ProposedFrom.FIRST_REPORT, ProposedFrom.COUNTS));
        var lines = new ArrayList<String>();
        lines.add("%s、%sにおいて、%sが判明しました。".formatted(words.dayNoticed(), where, words.happened()));
        words.whose().ifPresent(whose -> lines.add("対象となる情報は、" + whose + "です。"));
        words.persons().ifPresent(persons -> lines.add("対象となる方は、" + persons + "です。"));
        var told = notification.contacts().stream()
                .mapToInt(NotificationView.Contact::told)
                .sum();
        if (told > 0) {
            from.add(ProposedFrom.NOTIFICATION);
            var apologised = notification.contacts().stream().anyMatch(NotificationView.Contact::apology);
            lines.add("対象となる方には、これまでに延べ" + OfficialNumbers.of(told, "名") + "に御連絡"
                    + (apologised ? "し、おわびしました。" : "しました。"));
        }
        if (plan != null) {
            from.add(ProposedFrom.PLAN);
            lines.add("再発を防ぐため、次の対応を行います。");
            plan.measures()
                    .forEach(
                            measure -> lines.add("・" + mask.apply(measure.text().value())));
        }
        return ProposedText.of(
                "words", FactWords.within(LONGEST, String.join("\n", lines)), from.toArray(ProposedFrom[]::new));
    }
}
