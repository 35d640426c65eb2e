package jp.todoke.cause;

import java.util.Optional;
import jp.todoke.shared.CaseText;
import jp.todoke.usage.UsageEntry;
import jp.todoke.usage.UsageView;

/** What the usage history of a case says by itself, as a sentence to begin with: nobody has said that it was so. */
final class LogWords {

    private LogWords() {}

    /** Of the uses before the discovery; empty where none is recorded. */
    static Optional<CaseText> of(UsageView usage) {
        var uses = usage.entries().stream()
                .filter(UsageEntry::stands)
                .filter(use -> use.outAt().isBefore(usage.discoveredAt()))
                .toList();
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        var open = uses.stream().filter(use -> use.inAt() == null).count();
        var otherwise = uses.stream().filter(use -> use.reality() != null).count();
        return Optional.of(new CaseText("使用記録には発覚までに%d件の使用があり、".formatted(uses.size())
                + (open == 0 ? "全てに返却の記録がある。" : "そのうち%d件に返却の記録がない。".formatted(open))
                + (otherwise == 0 ? "" : "記録と実際が違うと記入されたものが%d件ある。".formatted(otherwise))));
    }
}
