package jp.todoke.identity.organisation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A field in which a telephone number is typed: what is a {@link PhoneNumber} once it is folded, or nothing. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TypedPhoneNumber.Validator.class)
public @interface TypedPhoneNumber {

    String message() default "{violation.phone-form}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges what would be kept. */
    final class Validator implements ConstraintValidator<TypedPhoneNumber, String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return PhoneNumber.folded(typed).map(PhoneNumber::isOne).orElse(true);
        }
    }
}
