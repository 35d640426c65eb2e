package jp.todoke.casepapers;

import static jp.todoke.paper.OfficialPaper.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.contract.ContractNames;
import jp.todoke.council.CouncilService;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.casefile.CaseFacts.Facts;
import jp.todoke.incident.course.PlannedActs;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.Masks;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.memo.WhatIsDone;
import jp.todoke.paper.CourseSection;
import jp.todoke.paper.LostThingsSection;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import jp.todoke.paper.PlannedSection;
import jp.todoke.paper.PreventionSection;
import jp.todoke.paper.UsageSection;
import jp.todoke.prevention.PreventionService;
import jp.todoke.prevention.StatedCauses;
import jp.todoke.proposal.FactWords;
import jp.todoke.shared.IncidentId;
import jp.todoke.usage.UsageService;
import org.springframework.stereotype.Component;

/** Composes 事故報告書, the written report of a case, as the facts stand today; everybody in it is masked. */
@Component
class WrittenReportPaper {

    private static final String NAME = "　氏名　　　　　　　　　　";

    private final CaseFacts facts;
    private final CouncilService council;
    private final ContractNames contracts;
    private final UsageService usage;
    private final StatedCauses causes;
    private final WhatIsDone done;
    private final PreventionService prevention;
    private final PlannedActs planned;
    private final Units units;
    private final Masks masks;
    private final Clock clock;

    WrittenReportPaper(
            CaseFacts facts,
            CouncilService council,
            ContractNames contracts,
            UsageService usage,
            StatedCauses causes,
            WhatIsDone done,
            PreventionService prevention,
            PlannedActs planned,
            Units units,
            Masks masks,
            Clock clock) {
        this.facts = facts;
        this.council = council;
        this.contracts = contracts;
        this.usage = usage;
        this.causes = causes;
        this.done = done;
        this.prevention = prevention;
        this.planned = planned;
        this.units = units;
        this.masks = masks;
        this.clock = clock;
    }

    OfficialPaper compose(IncidentId incident) {
        var mask = masks.forPapers(incident);
        var known = facts.of(incident);
        var happened = known.happened(mask::apply);
        var sections = Stream.of(
                        new Section(happened.countedHeading(), LostThingsSection.blocks(known, mask)),
                        new Section("経緯", CourseSection.blocks(known, mask)),
                        new Section(happened.usageHeading(), UsageSection.blocks(usage.view(incident), mask)),
                        new Section("原因", cause(incident, mask)),
                        new Section("対応", done.lines(incident)),
                        new Section("再発防止", measures(incident, mask)),
                        new Section("今後の予定", PlannedSection.blocks(planned.of(incident), mask)))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
        return new OfficialPaper(
                false,
                OfficialTime.caseNumber(incident),
                OfficialTime.date(LocalDate.now(clock)),
                mask.apply(council.view(incident).proposal().author().value()),
                "事故報告書（" + happened.briefly() + "）",
                preface(incident, known, mask),
                sections,
                signature(known));
    }

    private List<String> preface(IncidentId incident, Facts known, Mask mask) {
        var words = new FactWords(known, mask::apply);
        var origin = units.get(known.incident().originUnit()).name();
        var lines = new ArrayList<String>();
        lines.add("%s、%sにおいて、%sが判明したので、次のとおり報告する。"
                .formatted(
                        words.dayNoticed(), origin, known.happened(mask::apply).inFull()));
        words.description().ifPresent(text -> text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add));
        contracts.of(incident).forEach(name -> lines.add("受託者　" + mask.apply(name)));
        return lines;
    }

    private List<Block> cause(IncidentId incident, Mask mask) {
        return causes.of(incident)
                .map(stated -> PreventionSection.cause(stated, mask))
                .orElse(List.of(block(Kind.PARAGRAPH, AbsentFact.NOT_ENTERED.word())));
    }

    private List<Block> measures(IncidentId incident, Mask mask) {
        return prevention
                .approved(incident)
                .map(plan -> PreventionSection.measures(plan.inForce(), mask))
                .orElse(List.of(block(Kind.PARAGRAPH, "再発防止の計画は、承認されていない。")));
    }

    /** Who hands it in and who receives it; the names are written by hand. */
    private List<String> signature(Facts known) {
        var origin = known.incident().originUnit();
        var section = known.incident().sectionUnit();
        var lines = new ArrayList<String>();
        lines.add("報告　" + units.get(origin).name() + NAME);
        if (!section.equals(origin)) {
            lines.add("確認　" + units.get(section).name() + NAME);
        }
        return lines;
    }
}
