package jp.todoke.clock.counting;

import java.util.ResourceBundle;
import jp.todoke.calendar.CalendarKind;

/** The English words for the columns of a rule; the office's own are {@link RuleWords}. */
public final class EnglishWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("rules-in-english");

    private EnglishWords() {}

    /** Final report (wrongful purpose): what has to be done, and in which cases. */
    public static String name(ClockKey key, RuleCondition condition) {
        var name = WORDS.getString("clock." + key);
        return condition == RuleCondition.ALWAYS ? name : name + " (" + WORDS.getString("condition." + condition) + ")";
    }

    /** The event from which a rule counts: “the staff knew”; of the two that are dates, “the date given”. */
    public static String event(RuleBasis basis) {
        return WORDS.getString("basis." + basis);
    }

    /** Law, House rule: what stands behind a limit. */
    public static String strength(Strength strength) {
        return WORDS.getString("strength." + strength);
    }

    /** The city’s calendar of open days. */
    public static String calendar(CalendarKind calendar) {
        return WORDS.getString("calendar." + calendar);
    }

    /** What a day is called that counts in this calendar. */
    public static String openDay(CalendarKind calendar) {
        return "open day" + WORDS.getString("of-calendar." + calendar);
    }

    /** What a day is called that does not. */
    public static String closedDay(CalendarKind calendar) {
        return "closed day" + WORDS.getString("of-calendar." + calendar);
    }
}
