package jp.todoke.casepapers;

import static jp.todoke.paper.OfficialPaper.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.batch.BatchPeriod;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.council.CouncilReport;
import jp.todoke.council.CouncilService;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incident;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.Masks;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import jp.todoke.prevention.PreventionService;
import jp.todoke.prevention.StatedCauses;
import jp.todoke.proposal.FactWords;
import jp.todoke.shared.FullWidth;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** Composes 一覧報告, the cases of a period in one table for the council: numbered anew, no facility and nobody named. */
@Component
class CaseListPaper {

    private static final Block HEAD = OfficialPaper.head("番号", "把握した日", "所管", "事案", "本人の数", "原因", "再発防止", "状況");

    private final CaseFacts facts;
    private final StatedCauses causes;
    private final PreventionService prevention;
    private final CouncilService council;
    private final Units units;
    private final Posts posts;
    private final Masks masks;
    private final Clock clock;

    CaseListPaper(
            CaseFacts facts,
            StatedCauses causes,
            PreventionService prevention,
            CouncilService council,
            Units units,
            Posts posts,
            Masks masks,
            Clock clock) {
        this.facts = facts;
        this.causes = causes;
        this.prevention = prevention;
        this.council = council;
        this.units = units;
        this.posts = posts;
        this.masks = masks;
        this.clock = clock;
    }

    /** Of the cases that became known in the period. */
    OfficialPaper compose(BatchPeriod period, List<IncidentId> cases) {
        return new OfficialPaper(
                false,
                "資料",
                OfficialTime.date(LocalDate.now(clock)),
                posts.find(Role.SECRETARIAT).map(post -> post.unitName()).orElse("事務局"),
                "個人情報の漏えい等の事案の一覧（" + period.words() + "）",
                List.of(period.inDays() + "に把握した事案は、次のとおりである。", "取下げまたは併合をした事案および取扱者を限定する事案は、含めていない。"),
                List.of(new Section("事案の一覧", table(cases))));
    }

    private List<Block> table(List<IncidentId> cases) {
        if (cases.isEmpty()) {
            return List.of(block(Kind.PARAGRAPH, "この期間に把握した事案はない。"));
        }
        var rows = new ArrayList<Block>(List.of(HEAD));
        cases.forEach(incident -> rows.add(OfficialPaper.row(cells(rows.size(), incident))));
        return rows;
    }

    private List<String> cells(int number, IncidentId incident) {
        var mask = masks.forPapers(incident);
        var known = facts.of(incident);
        return List.of(
                FullWidth.of(number),
                known.incident().known().start().dateWords(),
                place(known.incident()),
                known.happened(mask::apply).briefly(),
                new FactWords(known, mask::apply).persons().orElse(AbsentFact.UNKNOWN.word()),
                cause(incident, mask),
                measures(incident, mask),
                state(known.incident()));
    }

    /** 保育課の施設, 高齢社会対策課の受託者, 税務課 */
    private String place(Incident incident) {
        var section = units.get(incident.sectionUnit()).name();
        return switch (units.get(incident.originUnit()).kind()) {
            case FACILITY, OFFICE -> section + "の施設";
            case CONTRACTOR -> section + "の受託者";
            case BODY, DEPARTMENT, SECTION -> section;
        };
    }

    private String cause(IncidentId incident, Mask mask) {
        return causes.of(incident)
                .map(stated -> Stream.concat(
                                Stream.of(stated.opening()),
                                stated.lines().stream().map(mask::apply))
                        .collect(Collectors.joining("\n")))
                .orElse(AbsentFact.NOT_ENTERED.word());
    }

    private String measures(IncidentId incident, Mask mask) {
        var measures = prevention.approved(incident).map(plan -> plan.inForce()).orElse(List.of());
        var lines = new ArrayList<String>();
        measures.forEach(measure -> lines.add("（" + FullWidth.of(lines.size() + 1) + "）"
                + mask.apply(measure.text().value())));
        return lines.isEmpty() ? "計画は承認されていない。" : String.join("\n", lines);
    }

    private String state(Incident incident) {
        var told = council.report(incident.number()).status() == CouncilReport.Status.HELD ? "\n審議会に報告済み" : "";
        return switch (incident.status()) {
                    case CLOSED -> "完了";
                    case AT_CLOSING_CHECK -> "完了の確認中";
                    case RUNNING, WITHDRAWN, MERGED -> "対応中";
                }
                + told;
    }
}
