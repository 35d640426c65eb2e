package jp.todoke.database;

import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * A database whose history is not this program's is refused before anything in it is changed: whoever starts the
 * program reads what was found and what to do, not a stack trace.
 */
class AnotherVersionsDatabase extends AbstractFailureAnalyzer<FlywayException> {

    private static final Set<ErrorCode> REFUSED =
            Set.of(CoreErrorCode.VALIDATE_ERROR, CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE);
    private static final int SHOWN = 3;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, FlywayException cause) {
        return REFUSED.contains(cause.getErrorCode())
                ? new FailureAnalysis(
                        """
                このデータベースは、別の版の「届け」が作ったものです。中身は何も変えていません。
                This database was made by another version of Todoke. Nothing in it was changed. Found:
                """
                                + found(cause.getMessage()),
                        """
                そのデータは残したまま、新しいデータディレクトリ（TODOKE_DATA_DIR）か新しいデータベースで始めるか、そのデータを作った版の「届け」で開いてください。
                Keep it as it is, and start with a new data directory (TODOKE_DATA_DIR) or a new database,
                    or start the version of Todoke that made it.""",
                        cause)
                : null;
    }

    private static String found(String message) {
        return message.lines()
                .filter(line -> line.matches("(Migration|Detected|Found) .*"))
                .limit(SHOWN)
                .collect(Collectors.joining("\n"));
    }
}
