package jp.todoke.paper;

import static jp.todoke.paper.OfficialPaper.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.cause.StatedCause;
import jp.todoke.incident.people.Mask;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.prevention.Measure;
import jp.todoke.prevention.Plan;
import jp.todoke.shared.FullWidth;

/** Section 事故防止に向けた対応: how far the cause is known by now, then the approved measures in their order. */
public final class PreventionSection {

    private static final Pattern ENDS_ITSELF = Pattern.compile("(?:実施|行う|する)$");
    private static final Pattern POINT_IN_TIME = Pattern.compile("(?:[時際後前末中朝]|曜日|初め|始め)$");

    private PreventionSection() {}

    static List<Block> blocks(StatedCause cause, Plan plan, Mask mask) {
        var blocks = new ArrayList<>(cause(cause, mask));
        blocks.add(block(Kind.PARAGRAPH, "事故を防ぐため、次の対応を行う。"));
        blocks.addAll(measures(plan.measures(), mask));
        return blocks;
    }

    /** How far the cause is known, and what it is, a paragraph for each of its lines. */
    public static List<Block> cause(StatedCause cause, Mask mask) {
        var blocks = new ArrayList<Block>();
        blocks.add(block(Kind.PARAGRAPH, cause.opening()));
        var sentence = mask.apply(cause.sentence());
        if (sentence != null) {
            sentence.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(block(Kind.PARAGRAPH, line.strip())));
        }
        return blocks;
    }

    /** The measures, each counted, with who does it and when. */
    public static List<Block> measures(List<Measure> measures, Mask mask) {
        return measures.stream()
                .map(measure -> block(Kind.ITEM, measure(measure, mask)))
                .toList();
    }

    /** 毎日実施, 毎日の終業時に実施: how often, in the clerk's own words. */
    static String carriedOut(String howOften) {
        var words = howOften.strip().replaceFirst("。$", "");
        return ENDS_ITSELF.matcher(words).find()
                ? words
                : words + (POINT_IN_TIME.matcher(words).find() ? "に実施" : "実施");
    }

    /** The measure with 新規 or 継続, by whom and when it is done: （新規。実施者：全職員。毎日実施）. */
    private static String measure(Measure measure, Mask mask) {
        var novelty =
                switch (measure.novelty()) {
                    case NEW -> "新規";
                    case STRENGTHENED -> "強化";
                    case CONTINUED -> "継続";
                    case CONTINUED_AND_NEW -> "継続・一部新規";
                };
        var due = measure.due() == null ? "" : "。" + OfficialTime.date(measure.due()) + "までに実施";
        var when = measure.alreadyDoneOn() == null ? due : "。" + OfficialTime.date(measure.alreadyDoneOn()) + "に実施済み";
        var recurring = measure.recurring() == null
                ? ""
                : "。" + carriedOut(mask.apply(measure.recurring().value()));
        var follows = measure.follows() == null ? "" : "。（" + FullWidth.of(measure.follows()) + "）に代わる対応";
        var doer = "。実施者：" + mask.apply(measure.doer().value());
        return mask.apply(measure.text().value()) + "（" + novelty + follows + doer + recurring + when + "）";
    }
}
