package jp.todoke.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.todoke.shared.DiskSpace;
import jp.todoke.shared.Refusal;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every refusal and every fault leaves as a problem detail in Japanese; a fault tells a number to quote, nothing else.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final FieldFaults fields;
    private final DataSize largestFile;
    private final RefusalsInHistory history;
    private final DiskSpace disk;
    private final ApplicationEventPublisher events;

    ProblemAdvice(
            Problems problems,
            FieldFaults fields,
            RefusalsInHistory history,
            DiskSpace disk,
            ApplicationEventPublisher events,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
        this.problems = problems;
        this.fields = fields;
        this.history = history;
        this.disk = disk;
        this.events = events;
        this.largestFile = largestFile;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        try {
            history.note(refusal, request);
        } catch (RuntimeException unwritten) {
            return answer(around(unwritten).orElseThrow(() -> unwritten));
        }
        return answer(problems.of(refusal));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception fault, HttpServletRequest request) {
        var refusal = refusalWithin(fault);
        if (refusal != null) {
            return refused(refusal, request);
        }
        var around = around(fault);
        if (around.isPresent()) {
            return answer(around.get());
        }
        var trace = UUID.randomUUID().toString().substring(0, 8);
        log.error("Fault {}", trace, fault);
        var problem = problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault", List.of(), trace);
        problem.setProperty("trace", trace);
        return answer(problem);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(fields.of(invalid));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(fields.of(invalid));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var violations = fields.of(unreadable);
        return violations.isEmpty()
                ? ResponseEntity.badRequest().body(problems.of(HttpStatus.BAD_REQUEST, "unreadable", List.of()))
                : invalid(violations);
    }

    /** The file was too large to be looked at by anybody but the server. */
    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .body(problems.of(WebRefusal.fileTooLarge(largestFile)));
    }

    /** The same, told by the server itself, which takes a form apart when its first field is asked for. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenForm(InvalidParameterException broken) {
        return broken.getCause() instanceof SizeException
                ? answer(problems.of(WebRefusal.fileTooLarge(largestFile)))
                : unreadable(broken);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenUpload(MultipartException broken) {
        return unreadable(broken);
    }

    /** What arrives lies on a disk, too. */
    private ResponseEntity<ProblemDetail> unreadable(Exception broken) {
        return answer(around(broken).orElseGet(() -> problems.of(HttpStatus.BAD_REQUEST, "unreadable", List.of())));
    }

    /**
     * What fails around the program, told in words; a database that cannot go on because our own disk is full is a full
     * disk.
     */
    private Optional<ProblemDetail> around(Exception fault) {
        return EnvironmentFaults.within(fault)
                .map(known -> known.kind() == Refusal.Kind.BUSY && disk.full() ? EnvironmentFaults.diskFull() : known)
                .map(known -> {
                    log.warn("Not done: {}", known.code());
                    if (known.kind() == Refusal.Kind.STORAGE_FULL) {
                        events.publishEvent(new DiskSpace.Refused());
                    }
                    return problems.of(known);
                });
    }

    /** An address that cannot be one of ours leads nowhere, like one that could. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var inPath = mismatch instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath
                ? ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .body(problems.of(HttpStatus.NOT_FOUND, "not-found", List.of()))
                : invalid(fields.of(mismatch));
    }

    private ResponseEntity<Object> invalid(List<Problems.FieldProblem> violations) {
        return ResponseEntity.badRequest().body(problems.of(HttpStatus.BAD_REQUEST, "invalid-input", violations));
    }

    /**
     * Everything else that Spring refuses before a controller is reached: wrong method, unknown address, wrong type.
     */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        var code = known == HttpStatus.NOT_FOUND ? "not-found" : known.is5xxServerError() ? "fault" : "not-understood";
        return ResponseEntity.status(known).headers(headers).body(problems.of(known, code, List.of(), "-"));
    }

    /** The engine wraps what a step bean refused; the office's words lie inside. */
    private static Refusal refusalWithin(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
