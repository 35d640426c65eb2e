package jp.todoke.calendar;

/** Parts of a day by which people tell the hours up to twelve. */
final class DayPart {

    private DayPart() {}

    /**
     * The hour of 24 that is meant. Throws {@link UnreadableTime} where people mean different hours by it (午前12時,
     * 昨夜1時).
     */
    static int hour(String part, int hour, int minute) {
        return switch (part) {
            case "午前", "am", "a.m", "a.m.", "今朝", "朝", "早朝", "未明" -> morning(hour);
            case "午後", "pm", "p.m", "p.m." -> afternoon(hour, minute);
            case "昼", "お昼" -> hour == 11 ? 11 : between(hour, 12, 4);
            case "夕方" -> between(hour, 3, 7);
            case "夜", "昨夜", "昨晩" -> between(hour, 5, 11);
            case "深夜" -> hour <= 4 ? hour : between(hour, 10, 11);
            default -> throw new UnreadableTime("time-not-understood");
        };
    }

    private static int morning(int hour) {
        if (hour > 11) {
            throw new UnreadableTime("half-unclear");
        }
        return hour;
    }

    /** 午後0時30分 and 午後12時30分 are half past noon; of 午後12時 alone nobody knows whether it is noon or midnight. */
    private static int afternoon(int hour, int minute) {
        if (hour == 12 && minute == 0 || hour > 23) {
            throw new UnreadableTime("half-unclear");
        }
        return hour > 12 ? hour : hour % 12 + 12;
    }

    private static int between(int hour, int first, int last) {
        var told = hour > 12 ? hour - 12 : hour;
        var fits = first > last ? told >= first || told <= last && told > 0 : told >= first && told <= last;
        if (!fits) {
            throw new UnreadableTime("half-unclear");
        }
        return told % 12 + 12;
    }
}
