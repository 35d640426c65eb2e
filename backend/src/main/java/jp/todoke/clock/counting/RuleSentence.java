package jp.todoke.clock.counting;

import java.time.LocalTime;
import java.util.stream.Collectors;
import jp.todoke.calendar.OfficialTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 期限の規則 as one Japanese sentence: what has to be done, by when, counted from what. */
@Component
public class RuleSentence {

    private final RuleWords words;

    RuleSentence(RuleWords words) {
        this.words = words;
    }

    /**
     * The sentence of a version of a rule, also of one that is not saved yet. Any columns that the table takes have a
     * sentence.
     */
    public String of(RuleView rule) {
        var name = condition(rule.condition()) + words.name(rule.key());
        if (!rule.duty()) {
            return name + "は、要しないものとします。";
        }
        if (rule.lines().size() > 1) {
            var points = rule.lines().stream()
                    .map(line -> point(rule, line) + more(rule, line))
                    .collect(Collectors.joining("と、"));
            return name + "は、" + points + "の、早い方までに行います。";
        }
        return name + "は、" + only(rule, rule.lines().get(0));
    }

    /** 職員が知った日の翌日から開庁日だけを数えて2日目の午後5時15分: the point in time that one line of the rule names. */
    public String point(RuleView rule, RuleLine line) {
        return switch (line.unit()) {
            case MINUTES, HOURS -> from(rule, "時") + "から" + amount(line) + "後";
            case CALENDAR_DAYS ->
                counted(rule, line, "", backwards(line) ? "さかのぼって数えて" : "数えて") + end(line.limitTime());
            case OPEN_DAYS ->
                counted(rule, line, words.openDay(rule.calendar()) + "だけを", backwards(line) ? "さかのぼって数えて" : "数えて")
                        + end(line.limitTime());
            case SAME_OPEN_DAY -> from(rule, "日") + "の" + OfficialTime.time(time(line.limitTime()));
            case MONTHS ->
                from(rule, "日") + (line.firstDayCounted() ? "" : "の翌日") + "から起算して" + line.amount() + "か月を経過する日の"
                        + end(line.limitTime());
            case GIVEN_DATE -> from(rule, "日") + "の" + end(line.limitTime());
        };
    }

    private String only(RuleView rule, RuleLine line) {
        return switch (line.unit()) {
            case MINUTES, HOURS ->
                line.amount() == 0
                        ? words.basis(rule.basis()) + "ときは、直ちに行います。"
                        : from(rule, "時") + "から" + amount(line) + "以内に行います" + more(rule, line) + "。";
            default -> point(rule, line) + "までに行います" + more(rule, line) + "。";
        };
    }

    /** What the point alone does not tell: whether nights and closed days count, and where the limit moves. */
    private String more(RuleView rule, RuleLine line) {
        return switch (line.unit()) {
            case MINUTES, HOURS -> line.amount() == 0 ? "" : "（夜間や休日も時間に数えます）";
            case SAME_OPEN_DAY ->
                "（既にその時刻になっているか、" + words.closedDay(rule.calendar()) + "であるときは、次の" + words.openDay(rule.calendar())
                        + "の" + OfficialTime.time(time(line.elseLimitTime())) + "まで）";
            case OPEN_DAYS -> "";
            case CALENDAR_DAYS -> line.shifts() ? shift(rule, line) : "（休日も数え、その日が休日でも延ばしません）";
            case MONTHS, GIVEN_DATE -> line.shifts() ? shift(rule, line) : "";
        };
    }

    private String shift(RuleView rule, RuleLine line) {
        return "（その日が" + words.closedDay(rule.calendar()) + "に当たるときは、" + (backwards(line) ? "前の" : "次の")
                + words.openDay(rule.calendar()) + "の" + end(line.limitTime()) + "まで）";
    }

    private String counted(RuleView rule, RuleLine line, String which, String counting) {
        var first = line.firstDayCounted() ? "" : backwards(line) ? "の前日" : "の翌日";
        var start = from(rule, "日") + first;
        return (which.isEmpty() && !backwards(line) ? start + "を1日目として" : start + "から" + which + counting)
                + line.amount() + "日目の";
    }

    private String from(RuleView rule, String dayOrTime) {
        return words.basis(rule.basis()) + dayOrTime;
    }

    private static String amount(RuleLine line) {
        return line.amount() + (line.unit() == RuleUnit.HOURS ? "時間" : "分");
    }

    private static String end(@Nullable LocalTime time) {
        return time == null ? "終わり（24時）" : OfficialTime.time(time);
    }

    private static LocalTime time(@Nullable LocalTime time) {
        if (time == null) {
            throw new IllegalArgumentException("a rule of the same open day needs both its times");
        }
        return time;
    }

    private static boolean backwards(RuleLine line) {
        return line.direction() == RuleDirection.BEFORE;
    }

    private static String condition(RuleCondition condition) {
        return switch (condition) {
            case WRONGFUL_PURPOSE -> "不正の目的によるおそれがある場合の";
            case RETURNED -> "差し戻された後の";
            case ASKED_AGAIN -> "判断し直すときの";
            case AFTER_3_MONTHS, AFTER_6_MONTHS, AFTER_12_MONTHS, ALWAYS, DATE_GIVEN, FROM_KNOWLEDGE -> "";
        };
    }
}
