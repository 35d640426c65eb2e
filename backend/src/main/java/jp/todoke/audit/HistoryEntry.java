package jp.todoke.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history.
 *
 * @param person display name; null for the program itself and for requests without login
 * @param posts the posts held at that moment
 * @param what code of the act or of the operation that read
 * @param detail codes and numbers of the act, units and accounts by their names
 */
public record HistoryEntry(
        long id,
        Instant at,
        HistoryKind kind,
        @Nullable String person,
        String posts,
        String what,
        List<String> detail,
        @Nullable String address) {}
