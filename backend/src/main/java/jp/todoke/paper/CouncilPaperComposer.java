package jp.todoke.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.contract.ContractNames;
import jp.todoke.council.PaperHeading;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.course.PlannedActs;
import jp.todoke.incident.linking.Recurrences;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.MaskedText;
import jp.todoke.incident.people.Masks;
import jp.todoke.paper.OfficialPaper.Section;
import jp.todoke.prevention.PreventionService;
import jp.todoke.prevention.StatedCauses;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.usage.UsageService;
import org.springframework.stereotype.Component;

/** Composes the council paper of a case from its facts; nothing of it is typed anew but the heading. */
@Component
class CouncilPaperComposer {

    private final CaseFacts facts;
    private final PlannedActs planned;
    private final UsageService usage;
    private final PreventionService prevention;
    private final StatedCauses causes;
    private final ContractNames contracts;
    private final Recurrences recurrences;
    private final Editions editions;
    private final Masks masks;

    CouncilPaperComposer(
            CaseFacts facts,
            PlannedActs planned,
            UsageService usage,
            PreventionService prevention,
            StatedCauses causes,
            ContractNames contracts,
            Recurrences recurrences,
            Editions editions,
            Masks masks) {
        this.facts = facts;
        this.planned = planned;
        this.usage = usage;
        this.prevention = prevention;
        this.causes = causes;
        this.contracts = contracts;
        this.recurrences = recurrences;
        this.editions = editions;
        this.masks = masks;
    }

    /** The paper as the facts stand now; {@code draft} marks it 案. */
    OfficialPaper compose(IncidentId incident, PaperHeading heading, boolean draft) {
        return compose(incident, heading, draft, masks.forPapers(incident));
    }

    /** The texts of the paper in which a name is doubtful, in their order. */
    List<MaskedText> doubtful(IncidentId incident, PaperHeading heading) {
        var mask = masks.forPapers(incident);
        compose(incident, heading, true, mask);
        return mask.doubtful();
    }

    /** Refuses a heading of which masking would leave nothing. */
    void checkHeading(IncidentId incident, PaperHeading heading) {
        var mask = masks.forPapers(incident);
        var checks = new FieldChecks();
        Map.of("author", heading.author(), "title", heading.title(), "preface", heading.preface())
                .forEach((field, text) ->
                        checks.that(!mask.read(text.value()).hasEmptiedSentence(true), field, "mask-empties"));
        checks.refuse();
    }

    /** Refuses a reason for replacing a paper of which masking would leave nothing. */
    void checkReason(IncidentId incident, CaseText reason) {
        new FieldChecks()
                .that(
                        !masks.forPapers(incident).read(reason.value()).hasEmptiedSentence(true),
                        "reason",
                        "mask-empties")
                .refuse();
    }

    private OfficialPaper compose(IncidentId incident, PaperHeading heading, boolean draft, Mask mask) {
        var known = facts.of(incident);
        var happened = known.happened(mask::apply);
        var sections = Stream.of(
                        new Section(happened.countedHeading(), LostThingsSection.blocks(known, mask)),
                        new Section("経緯", CourseSection.blocks(known, mask)),
                        new Section("今後の予定", PlannedSection.blocks(planned.of(incident), mask)),
                        new Section("再発の状況", RecurrenceSection.blocks(recurrences.of(incident), mask)),
                        new Section(happened.usageHeading(), UsageSection.blocks(usage.view(incident), mask)),
                        new Section(
                                "事故防止に向けた対応",
                                prevention
                                        .approved(incident)
                                        .map(plan -> PreventionSection.blocks(
                                                causes.of(incident).orElseGet(plan::stated), plan, mask))
                                        .orElse(List.of())))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
        return new OfficialPaper(
                draft,
                written(heading.documentNo(), mask),
                OfficialTime.date(heading.date()),
                written(heading.author(), mask),
                written(heading.title(), mask),
                Stream.of(
                                editions.inItsPlace(incident).stream()
                                        .flatMap(words -> mask.apply(words).lines()),
                                written(heading.preface(), mask).lines(),
                                contracts.of(incident).stream().map(name -> PaperChanges.CONTRACTOR + mask.apply(name)))
                        .flatMap(Function.identity())
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                sections);
    }

    private static String written(CaseText text, Mask mask) {
        return mask.apply(text.value());
    }
}
