package jp.todoke.sweep;

import java.util.ArrayList;
import java.util.List;

/** What a sweep found, all of it, so that one fault does not hide the next. */
final class Findings {

    interface Check {
        void run() throws Exception;
    }

    private final List<String> found = new ArrayList<>();

    /** Notes the fault if the check fails. */
    void check(String what, Check check) {
        try {
            check.run();
        } catch (AssertionError | Exception wrong) {
            var words = String.valueOf(wrong.getMessage())
                    .strip()
                    .replaceAll("\\s+", " ")
                    .replaceAll("a{100,}", "a…");
            found.add(what + ": " + words.substring(0, Math.min(words.length(), 400)));
        }
    }

    /** Fails with every fault in a line of its own. */
    void none() {
        if (!found.isEmpty()) {
            throw new AssertionError(found.size() + " faults\n" + String.join("\n", found));
        }
    }
}
