package jp.todoke.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Roughly which browser on which device, enough to know one's own again; empty where the browser does not say. */
record BrowserName(String name, String system) {

    /** The first that is found counts: many browsers name others as well. */
    private static final Map<String, String> NAMES = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Macintosh",
            "Mac",
            "Linux",
            "Linux");

    static BrowserName of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        return new BrowserName(first(NAMES, said), first(SYSTEMS, said));
    }

    /** As the session keeps it. */
    String kept() {
        return name + "/" + system;
    }

    static BrowserName read(String kept) {
        var parts = kept.split("/", 2);
        return new BrowserName(parts[0], parts[1]);
    }

    private static String first(Map<String, String> marks, String said) {
        return marks.entrySet().stream()
                .filter(mark -> said.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
