package jp.todoke.evidence.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.todoke.evidence.AttachmentKind;
import jp.todoke.evidence.AttachmentView;
import jp.todoke.evidence.Attachments;
import jp.todoke.evidence.FileIntake;
import jp.todoke.evidence.NewAttachment;
import jp.todoke.evidence.Previews;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 書面・証拠 of a case: files. */
@RestController
@RequestMapping("/api/incidents/{number}/attachments")
class AttachmentController {

    /** Whatever a file holds, a browser that opens it does nothing with it. */
    private static final String SANDBOX = "default-src 'none'; sandbox";

    private final Attachments attachments;
    private final FileIntake intake;
    private final Previews previews;

    AttachmentController(Attachments attachments, FileIntake intake, Previews previews) {
        this.attachments = attachments;
        this.intake = intake;
        this.previews = previews;
    }

    record AttachmentUpload(
            @NotNull(message = "{violation.required}") MultipartFile file,
            @NotNull(message = "{violation.required}") AttachmentKind kind,
            @PlainText(max = 1000) @Nullable String description) {}

    record WithdrawalRequest(@PlainText(max = 1000, required = true) String reason) {}

    @GetMapping
    List<AttachmentView> listAttachments(@PathVariable IncidentId number) {
        return attachments.of(number);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    AttachmentView addAttachment(
            @PathVariable IncidentId number,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @ModelAttribute AttachmentUpload upload)
            throws IOException {
        try (var bytes = upload.file().getInputStream()) {
            var name = Objects.requireNonNullElse(upload.file().getOriginalFilename(), "");
            return intake.add(number, new NewAttachment(upload.kind(), name, upload.description(), key), bytes);
        }
    }

    @GetMapping("/{attachment}/content")
    ResponseEntity<Resource> readAttachment(@PathVariable IncidentId number, @PathVariable long attachment) {
        var file = attachments.content(number, attachment);
        return as(
                new FileSystemResource(file.file()),
                file.mediaType(),
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build());
    }

    /** A picture to look at, smaller and painted anew. */
    @GetMapping("/{attachment}/preview")
    ResponseEntity<byte[]> readAttachmentPreview(@PathVariable IncidentId number, @PathVariable long attachment) {
        return as(
                previews.of(attachments.content(number, attachment)),
                MediaType.IMAGE_JPEG_VALUE,
                ContentDisposition.inline().build());
    }

    @PostMapping("/{attachment}/check")
    List<AttachmentView> checkAttachment(@PathVariable IncidentId number, @PathVariable long attachment) {
        return attachments.check(number, attachment);
    }

    @PostMapping("/check")
    List<AttachmentView> checkAttachments(@PathVariable IncidentId number) {
        return attachments.checkAll(number);
    }

    @PostMapping("/{attachment}/withdrawal")
    List<AttachmentView> withdrawAttachment(
            @PathVariable IncidentId number,
            @PathVariable long attachment,
            @Valid @RequestBody WithdrawalRequest withdrawal) {
        return attachments.withdraw(number, attachment, withdrawal.reason().strip());
    }

    private static <T> ResponseEntity<T> as(T content, String type, ContentDisposition disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
