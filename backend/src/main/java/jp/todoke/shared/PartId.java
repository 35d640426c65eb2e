package jp.todoke.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Part of a case with a life of its own: a unit concerned by its code ({@code F001}), a duty ({@code D1}), a clock
 * ({@code clock-17}).
 */
public record PartId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,40}");

    @JsonCreator
    public PartId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("need 1 to 40 letters, digits or hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
