package jp.todoke.found;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jp.todoke.shared.PlainText;

/** That something told outside need not be mended, and why. */
public record NotNeededEntry(
        @NotNull(message = "{violation.required}")
                @Pattern(regexp = "[A-Z]{1,20}(-[0-9]{1,18}){1,2}", message = "{violation.told-not-there}")
                String statement,
        @PlainText(max = 1000, required = true) String reason) {}
