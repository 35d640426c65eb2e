package jp.todoke.web;

import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.todoke.web.Problems.FieldProblem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Finds the field, and its sentence, in what is refused before a controller is reached. */
@Component
class FieldFaults {

    private final MessageSource messages;

    FieldFaults(MessageSource messages) {
        this.messages = messages;
    }

    /** Every field of the body against whose rule something is entered. */
    List<FieldProblem> of(MethodArgumentNotValidException invalid) {
        return invalid.getFieldErrors().stream()
                .sorted(Comparator.comparing(FieldError::getField))
                .map(error -> new FieldProblem(
                        error.getField(),
                        error.isBindingFailure() ? sentence("not-readable") : error.getDefaultMessage()))
                .toList();
    }

    /** The parameters of the address against whose rule something is entered. */
    List<FieldProblem> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(parameter -> parameter.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                parameter.getMethodParameter().getParameterName(), error.getDefaultMessage())))
                .toList();
    }

    /**
     * The field that holds something else than it should, a word for a number or a day that does not exist; none in
     * broken JSON.
     */
    List<FieldProblem> of(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException wrong) || broken(wrong)) {
            return List.of();
        }
        var year = wrong instanceof InvalidFormatException format && format.getValue() instanceof Temporal;
        return List.of(new FieldProblem(path(wrong), sentence(year ? "year-impossible" : "not-readable")));
    }

    /** The parameter of the address that holds something else than it should. */
    List<FieldProblem> of(TypeMismatchException mismatch) {
        return List.of(new FieldProblem(String.valueOf(mismatch.getPropertyName()), sentence("not-readable")));
    }

    /** Whether the body as a whole cannot be read, so that no field of it can be named. */
    private static boolean broken(JacksonException wrong) {
        return wrong.getPath().isEmpty()
                || !(wrong instanceof DatabindException || wrong instanceof InputCoercionException);
    }

    /** {@code contents[0].what}, as the validation writes it. */
    private static String path(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(FieldFaults::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }

    private String sentence(String code) {
        return messages.getMessage("violation." + code, null, Locale.JAPANESE);
    }
}
