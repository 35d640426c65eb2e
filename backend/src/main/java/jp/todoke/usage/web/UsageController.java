package jp.todoke.usage.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.todoke.shared.IncidentId;
import jp.todoke.usage.NewUsage;
import jp.todoke.usage.UsageFiles;
import jp.todoke.usage.UsageLimits;
import jp.todoke.usage.UsagePreview;
import jp.todoke.usage.UsageService;
import jp.todoke.usage.UsageTemplate;
import jp.todoke.usage.UsageView;
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

/** 使用状況: the usage history of a case. Each command answers with the history as it stands afterwards. */
@RestController
@RequestMapping("/api/incidents/{number}/usage")
class UsageController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final UsageService usage;
    private final UsageFiles files;

    UsageController(UsageService usage, UsageFiles files) {
        this.usage = usage;
        this.files = files;
    }

    /** How a use shall read; {@code removed} strikes it out. */
    record UsageCorrection(boolean removed, @NotNull(message = "{violation.required}") @Valid NewUsage usage) {}

    /** An Excel file, as a browser's form sends it. */
    record UsageUpload(@NotNull(message = "{violation.required}") MultipartFile file) {}

    /**
     * Rows of the file with that hash, as looked at and mended; {@code again}: it was taken over before, and that is
     * meant.
     */
    record UsageImport(
            @NotNull(message = "{violation.required}")
                    @Pattern(regexp = "[0-9a-f]{64}", message = "{violation.not-readable}")
                    String sha256,
            boolean again,
            @NotEmpty(message = "{violation.required}")
                    @Size(max = UsageLimits.ROWS, message = "{violation.usage-too-many-rows}")
                    List<@NotNull(message = "{violation.required}") @Valid NewUsage> rows) {}

    @GetMapping
    UsageView readUsage(@PathVariable IncidentId number) {
        return usage.view(number);
    }

    @PostMapping("/entries")
    UsageView recordUsage(
            @PathVariable IncidentId number,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody NewUsage entry) {
        return usage.record(number, key, entry);
    }

    @PostMapping("/entries/{entry}/correction")
    UsageView correctUsage(
            @PathVariable IncidentId number, @PathVariable long entry, @Valid @RequestBody UsageCorrection correction) {
        return usage.correct(number, entry, correction.usage(), correction.removed());
    }

    @PostMapping("/import-preview")
    UsagePreview previewUsageImport(@PathVariable IncidentId number, @Valid @ModelAttribute UsageUpload upload)
            throws IOException {
        return files.preview(number, upload.file(), upload.file().getSize());
    }

    @PostMapping("/imports")
    UsageView saveUsageImport(
            @PathVariable IncidentId number,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody UsageImport file) {
        return usage.takeOver(number, key, file.sha256(), file.again(), file.rows());
    }

    @GetMapping(path = "/template", produces = EXCEL)
    ResponseEntity<byte[]> readUsageTemplate(@PathVariable IncidentId number) {
        var disposition = ContentDisposition.attachment()
                .filename("使用記録.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(EXCEL))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(UsageTemplate.file());
    }
}
