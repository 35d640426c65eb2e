package jp.todoke.memo;

import static jp.todoke.paper.OfficialPaper.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.council.CouncilService;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.Masks;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import jp.todoke.proposal.FactWords;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** Composes the memo of a case as the facts stand today; everybody in it is masked, nothing of it is typed. */
@Component
class MemoComposer {

    private final CaseFacts facts;
    private final CouncilService council;
    private final ExpectedQuestions questions;
    private final WhatIsDone done;
    private final Masks masks;
    private final Clock clock;

    MemoComposer(
            CaseFacts facts,
            CouncilService council,
            ExpectedQuestions questions,
            WhatIsDone done,
            Masks masks,
            Clock clock) {
        this.facts = facts;
        this.council = council;
        this.questions = questions;
        this.done = done;
        this.masks = masks;
        this.clock = clock;
    }

    OfficialPaper compose(IncidentId incident) {
        var mask = masks.forPapers(incident);
        var heading = council.view(incident).proposal();
        return new OfficialPaper(
                false,
                "説明用メモ　" + OfficialTime.caseNumber(incident),
                OfficialTime.date(LocalDate.now(clock)) + "現在",
                written(heading.author(), mask),
                written(heading.title(), mask),
                List.of(),
                List.of(
                        new Section("概要", overview(facts.of(incident), mask)),
                        new Section("対応の状況", done.lines(incident)),
                        new Section("想定問答", asked(incident, mask))));
    }

    private static String written(CaseText text, Mask mask) {
        return mask.apply(text.value());
    }

    private static List<Block> overview(CaseFacts.Facts known, Mask mask) {
        var words = new FactWords(known, mask::apply);
        var blocks = new ArrayList<Block>();
        blocks.add(block(Kind.PARAGRAPH, "%s、%sが判明した。".formatted(words.dayNoticed(), words.happened())));
        words.description().ifPresent(text -> blocks.add(block(Kind.PARAGRAPH, text)));
        words.whose().ifPresent(whose -> blocks.add(block(Kind.ENTRY, "対象となる情報　" + whose)));
        words.persons().ifPresent(persons -> blocks.add(block(Kind.ENTRY, "対象となる方　" + persons)));
        return blocks;
    }

    private List<Block> asked(IncidentId incident, Mask mask) {
        var blocks = new ArrayList<Block>();
        for (var question : questions.of(incident, mask)) {
            blocks.add(block(Kind.ITEM, question.asks()));
            question.answer().forEach(line -> blocks.add(block(Kind.DETAIL, line)));
        }
        return blocks;
    }
}
