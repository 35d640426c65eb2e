package jp.todoke.camunda;

import java.util.regex.Pattern;

/**
 * Why a step failed, for the administrator: the kind of the innermost exception only, since messages may quote what a
 * person typed.
 */
final class FailureReason {

    private static final Pattern EXCEPTION =
            Pattern.compile("^(?:Caused by: )?((?:\\w++\\.)++[\\w$]++)(?::.*)?$", Pattern.MULTILINE);

    private FailureReason() {}

    static String of(String stacktrace) {
        var reason = "unknown";
        var exceptions = EXCEPTION.matcher(stacktrace);
        while (exceptions.find()) {
            reason = exceptions.group(1).replaceFirst("^.*[.$]", "");
        }
        return reason;
    }
}
