package jp.todoke.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** 事故報告書: how the thing was kept, and the course of events in words. What is done from now on is the head's to say. */
@Component
class WrittenReportComposer implements Composer {

    private static final int LONGEST = 8000;

    private final CaseFacts facts;

    WrittenReportComposer(CaseFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.WRITTEN_REPORT);
    }

    @Override
    public List<ProposedText> compose(IncidentId incident) {
        return texts(facts.of(incident));
    }

    static List<ProposedText> texts(CaseFacts.Facts known) {
        var words = new FactWords(known, UnaryOperator.identity());
        var texts = new ArrayList<ProposedText>();
        var kept = kept(words);
        if (!kept.isEmpty()) {
            texts.add(ProposedText.of(
                    "managementState", FactWords.within(LONGEST, kept), ProposedFrom.MEDIA, ProposedFrom.FIRST_REPORT));
        }
        var course = words.course();
        if (!course.isEmpty()) {
            var whole = course
                    + words.persons().map(persons -> "\n人数は、" + persons + "。").orElse("");
            texts.add(ProposedText.of(
                    "course", FactWords.within(LONGEST, whole), ProposedFrom.COURSE, ProposedFrom.COUNTS));
        }
        return texts;
    }

    private static String kept(FactWords words) {
        var lines = new ArrayList<>(words.media());
        if (lines.isEmpty()) {
            words.medium().ifPresent(lines::add);
        }
        words.whose().ifPresent(whose -> lines.add("記録されていた情報は、" + whose + "。"));
        words.place().ifPresent(place -> lines.add("保管または使用の場所は、" + place + "。"));
        words.lastSeenAt().ifPresent(at -> lines.add("最後に確認したのは、" + at + "。"));
        return String.join("\n", lines);
    }
}
