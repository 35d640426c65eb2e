package jp.todoke.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A field in which a mail address is typed: what is a {@link MailAddress} once it is folded, or nothing. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TypedMailAddress.Validator.class)
public @interface TypedMailAddress {

    String message() default "{violation.mail-form}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges what would be kept. */
    final class Validator implements ConstraintValidator<TypedMailAddress, String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return MailAddress.folded(typed).map(MailAddress::isOne).orElse(true);
        }
    }
}
