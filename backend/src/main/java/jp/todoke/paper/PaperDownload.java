package jp.todoke.paper;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a paper out as a file that the browser saves. */
public final class PaperDownload {

    /** What Word writes. */
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private PaperDownload() {}

    /** The answer that carries the file of this media type. */
    public static ResponseEntity<byte[]> of(PaperFile file, String type) {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
    }
}
