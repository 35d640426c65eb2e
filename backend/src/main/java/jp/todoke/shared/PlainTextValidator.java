package jp.todoke.shared;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Says in one Japanese sentence what is wrong with a text; of the text only the few signs around a wrong one are
 * repeated.
 */
class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    /** What validation would take for a place to fill in. */
    private static final Pattern TEMPLATE_SIGN = Pattern.compile("[{}$\\\\]");

    private final MessageSource messages;
    private int max;
    private boolean required;

    PlainTextValidator(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void initialize(PlainText constraint) {
        max = constraint.max();
        required = constraint.required();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null || text.isBlank()) {
            return !required || refuse(context, "required");
        }
        if (text.codePointCount(0, text.length()) > max) {
            return refuse(context, "too-long", max);
        }
        return TypedText.fault(text)
                .map(fault -> refuse(context, fault.code(), String.valueOf(fault.position()), fault.around()))
                .orElse(true);
    }

    private boolean refuse(ConstraintValidatorContext context, String code, Object... arguments) {
        context.disableDefaultConstraintViolation();
        var sentence = messages.getMessage("violation." + code, arguments, Locale.JAPANESE);
        context.buildConstraintViolationWithTemplate(
                        TEMPLATE_SIGN.matcher(sentence).replaceAll("\\\\$0"))
                .addConstraintViolation();
        return false;
    }
}
