package jp.todoke.incident.extent.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.todoke.incident.BeforeSaving;
import jp.todoke.incident.FactConsequences;
import jp.todoke.incident.extent.InformationKind;
import jp.todoke.incident.extent.InformationKinds;
import jp.todoke.incident.extent.KindsOfInformation;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 情報の種類 of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/information-kinds")
class InformationKindsController {

    private final KindsOfInformation kinds;
    private final BeforeSaving beforeSaving;

    InformationKindsController(KindsOfInformation kinds, BeforeSaving beforeSaving) {
        this.kinds = kinds;
        this.beforeSaving = beforeSaving;
    }

    record InformationKindsRequest(
            @NotNull(message = "{violation.required}") @Size(max = 20)
                    List<@NotNull(message = "{violation.required}") InformationKind> kinds,
            boolean allChecked,
            @PlainText(max = 1000, required = true) String basis) {}

    /** The last one first: it holds. */
    @GetMapping
    List<InformationKinds> readInformationKinds(@PathVariable IncidentId number) {
        return kinds.of(number);
    }

    /** What that would bring about; nothing is saved. */
    @PostMapping("/preview")
    FactConsequences previewInformationKinds(
            @PathVariable IncidentId number, @Valid @RequestBody InformationKindsRequest request) {
        return beforeSaving.of(number, () -> add(number, request));
    }

    @PostMapping
    List<InformationKinds> recordInformationKinds(
            @PathVariable IncidentId number, @Valid @RequestBody InformationKindsRequest request) {
        add(number, request);
        return kinds.of(number);
    }

    private void add(IncidentId number, InformationKindsRequest request) {
        kinds.add(number, request.kinds(), request.allChecked(), request.basis().strip());
    }
}
