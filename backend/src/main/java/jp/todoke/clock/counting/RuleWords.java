package jp.todoke.clock.counting;

import java.util.Locale;
import jp.todoke.calendar.CalendarKind;
import jp.todoke.calendar.DayGround;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The office's words for the columns of a rule and the days of a count. */
@Component
public class RuleWords {

    private final MessageSource messages;

    public RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    /** 事故報告書の提出 */
    String name(ClockKey key) {
        return say("clock." + key);
    }

    /** 職員が知った, to be followed by 日 or 時. */
    public String basis(RuleBasis basis) {
        return say("clock-basis." + basis);
    }

    /** 法令 */
    public String strength(Strength strength) {
        return say("clock-strength." + strength);
    }

    /** 市の開庁日の暦 */
    public String calendar(CalendarKind calendar) {
        return say("clock-calendar." + calendar);
    }

    /** 開庁日: what a day is called that counts in this calendar. */
    public String openDay(CalendarKind calendar) {
        return say("clock-open-day." + calendar);
    }

    /** 閉庁日: what a day is called that does not. */
    public String closedDay(CalendarKind calendar) {
        return say("clock-closed-day." + calendar);
    }

    /** Why a day is closed, by its own name where it has one: 天皇誕生日, 年末年始. */
    public String ground(DayGround ground, @Nullable String name) {
        return name == null ? say("day-ground." + ground) : name;
    }

    public static boolean open(DayGround ground) {
        return ground == DayGround.WEEKDAY || ground == DayGround.LOCAL_OPENING;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.JAPANESE);
    }
}
