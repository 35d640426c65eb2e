package jp.todoke.incident.confidentiality.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.todoke.incident.confidentiality.DisciplinaryNote;
import jp.todoke.incident.confidentiality.DisciplinaryNotes;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 懲戒に関する事項, for the handlers of a confidential case. */
@RestController
@RequestMapping("/api/incidents/{number}/disciplinary-notes")
class DisciplinaryNoteController {

    private final DisciplinaryNotes notes;

    DisciplinaryNoteController(DisciplinaryNotes notes) {
        this.notes = notes;
    }

    record DisciplinaryNoteRequest(@PlainText(max = 4000, required = true) String words) {}

    /** A note with who wrote it. */
    record DisciplinaryNoteView(long id, CaseText words, CaseText byName, String byPost, Instant recordedAt) {

        static DisciplinaryNoteView of(DisciplinaryNote note) {
            return new DisciplinaryNoteView(
                    note.id(), note.words(), note.by().name(), note.by().post(), note.recordedAt());
        }
    }

    @GetMapping
    List<DisciplinaryNoteView> listDisciplinaryNotes(@PathVariable IncidentId number) {
        return notes.of(number).stream().map(DisciplinaryNoteView::of).toList();
    }

    @PostMapping
    List<DisciplinaryNoteView> addDisciplinaryNote(
            @PathVariable IncidentId number,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody DisciplinaryNoteRequest note) {
        return notes.add(number, note.words(), key).stream()
                .map(DisciplinaryNoteView::of)
                .toList();
    }
}
