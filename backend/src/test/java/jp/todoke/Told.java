package jp.todoke;

import java.util.Map;

/** Times in the bodies of requests, as the screen sends them. */
public final class Told {

    private Told() {}

    /** To the minute. */
    public static Map<String, Object> at(Object minute) {
        return Map.of("startsAt", minute.toString(), "openEnd", false);
    }

    /** On a day of which no hour is told. */
    public static Map<String, Object> on(Object day) {
        return Map.of("startsOn", day.toString(), "openEnd", false);
    }

    /** From one minute to another. */
    public static Map<String, Object> between(Object from, Object to) {
        return Map.of("startsAt", from.toString(), "endsAt", to.toString(), "openEnd", false);
    }

    /** From a minute on, the end not told. */
    public static Map<String, Object> from(Object minute) {
        return Map.of("startsAt", minute.toString(), "openEnd", true);
    }
}
