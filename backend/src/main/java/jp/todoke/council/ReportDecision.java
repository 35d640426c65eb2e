package jp.todoke.council;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** Whether and how the council is told; 「報告しない」 has its reason. */
public record ReportDecision(Manner manner, @Nullable CaseText reason, Instant at, ActedBy by) {

    /** SINGLE: by a paper of its own; LIST: in a list with others; NOT: not at all. */
    public enum Manner {
        SINGLE,
        LIST,
        NOT
    }

    /** Whether the council is told. */
    public boolean reported() {
        return manner != Manner.NOT;
    }
}
