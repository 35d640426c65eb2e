package jp.todoke.clock;

import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A room whose parts of cases have names that people know. */
public interface NamedParts {

    /** The name of the part, which no person's name stands in; null where the part is none of this room's. */
    @Nullable
    String nameOf(PartId part);
}
