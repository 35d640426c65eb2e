package jp.todoke.found;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done because something was found, and what came of it.
 *
 * @param part its part of the case, W1, W2 …
 * @param arose since when it is to be done
 * @param result null while it is open
 */
public record FindWork(PartId part, FindWorkKind kind, Instant arose, @Nullable Result result) {

    /**
     * What came of it.
     *
     * @param done whether it was done; else it was not needed
     * @param doneOn on which day; null where it was not needed
     * @param words what was said to whom, or why it was not needed
     */
    public record Result(
            boolean done, @Nullable LocalDate doneOn, CaseText words, String recordedPost, Instant recordedAt) {

        /** Null where the row has no end. */
        static @Nullable Result read(ResultSet row) throws SQLException {
            return row.getObject("done") == null
                    ? null
                    : new Result(
                            row.getBoolean("done"),
                            row.getObject("done_on", LocalDate.class),
                            new CaseText(row.getString("words")),
                            row.getString("acted_post"),
                            DbTime.required(row, "recorded_at"));
        }
    }

    boolean open() {
        return result == null;
    }

    /** What came of it. Refuses work of another kind and what has its end. */
    Result end(FindWorkKind expected, FindWorkEntry entry, RecordedBy recorded) {
        if (kind != expected) {
            throw new FoundRefusal.NoSuchWork();
        }
        if (!open()) {
            throw new FoundRefusal.AlreadyEnded();
        }
        return entry.result(recorded);
    }

    /** A find made it necessary. */
    public record FindWorkArose(IncidentId incident, FindWorkKind kind) implements DomainEvent {

        @Override
        public String detail() {
            return kind.name();
        }
    }

    /** It was done, or was not needed. */
    public record FindWorkEnded(IncidentId incident, FindWorkKind kind, boolean done) implements DomainEvent {

        @Override
        public String detail() {
            return kind + " " + (done ? "DONE" : "NOT_NEEDED");
        }
    }
}
