package jp.todoke.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose first report it is and whether the name is masked outside the unit; {@code account} is that person's, and null where
 * somebody else has heard it on the telephone since {@code heardFrom}.
 */
record ReportedBy(String name, String postName, String unitCode, boolean masked, @Nullable Long account, @Nullable Instant heardFrom) {}
