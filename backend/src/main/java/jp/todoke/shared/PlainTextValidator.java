package jp.todoke.shared;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says in one Japanese sentence what is wrong with a text; the text itself is never repeated. */
class PlainTextValidator implements ConstraintValidator<PlainText, String> {

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
        return text.codePoints().noneMatch(PlainTextValidator::unwritable) || refuse(context, "control-characters");
    }

    /** Lone halves of surrogate pairs cannot be stored, directions and invisible marks mislead the reader. */
    private static boolean unwritable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.FORMAT -> character != 0x200D;
            default -> false;
        };
    }

    private boolean refuse(ConstraintValidatorContext context, String code, Object... arguments) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(messages.getMessage("violation." + code, arguments, Locale.JAPANESE))
                .addConstraintViolation();
        return false;
    }
}
