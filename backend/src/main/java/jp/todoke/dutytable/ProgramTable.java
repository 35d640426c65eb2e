package jp.todoke.dutytable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The first version of the table of duties, which came with the program. */
public final class ProgramTable {

    /** The file. */
    public static final String CONTENT = content();

    private ProgramTable() {}

    private static String content() {
        try {
            return new ClassPathResource("decisions/ReportingObligationDecision.dmn")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
