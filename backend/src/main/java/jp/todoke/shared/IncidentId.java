package jp.todoke.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Number of a case: fiscal year of its report and running number, {@code 2012-0001}; URL, business key and screen use
 * it.
 */
public record IncidentId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4,6}");

    @JsonCreator
    public IncidentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("need a case number like 2012-0001");
        }
    }

    /** The number of the {@code running}th case of the fiscal year that began on 1 April of {@code fiscalYear}. */
    public static IncidentId of(int fiscalYear, int running) {
        return new IncidentId("%d-%04d".formatted(fiscalYear, running));
    }

    @Override
    public String toString() {
        return value;
    }
}
