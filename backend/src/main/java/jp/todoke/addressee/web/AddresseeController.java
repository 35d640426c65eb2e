package jp.todoke.addressee.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.todoke.addressee.AddresseeKind;
import jp.todoke.addressee.AddresseeLimit;
import jp.todoke.addressee.AddresseeListView;
import jp.todoke.addressee.AddresseeRule;
import jp.todoke.addressee.AddresseeTerms;
import jp.todoke.addressee.AddresseeTrial;
import jp.todoke.addressee.AddresseeTrials;
import jp.todoke.addressee.AddresseeView;
import jp.todoke.addressee.Addressees;
import jp.todoke.addressee.TakenInformation;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.identity.organisation.PhoneNumber;
import jp.todoke.identity.organisation.TypedPhoneNumber;
import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 報告先の一覧. */
@RestController
@RequestMapping("/api/addressees")
class AddresseeController {

    private final Addressees addressees;
    private final AddresseeTrials trials;

    AddresseeController(Addressees addressees, AddresseeTrials trials) {
        this.addressees = addressees;
        this.trials = trials;
    }

    /** What the list says; a group of facts that is empty asks for nothing. */
    record AddresseeTermsRequest(
            @PlainText(max = 100, required = true) String name,
            @NotNull(message = "{violation.required}") AddresseeKind kind,
            boolean byRule,
            @NotNull(message = "{violation.required}") @Size(max = 50)
                    List<@NotNull(message = "{violation.required}") PartId> units,
            @NotNull(message = "{violation.required}") @Size(max = 10)
                    List<@NotNull(message = "{violation.required}") LegalRegime> regimes,
            @NotNull(message = "{violation.required}") @Size(max = 30)
                    List<@NotNull(message = "{violation.required}") IncidentKind> kinds,
            @NotNull(message = "{violation.required}") @Size(max = 10)
                    List<@NotNull(message = "{violation.required}") TakenInformation> information,
            boolean atContractor,
            @PlainText(max = 300) @Nullable String portal,
            @PlainText(max = 30) @TypedPhoneNumber @Nullable String telephone,
            @PlainText(max = 200) @Nullable String officeHours,
            @PlainText(max = 1000) @Nullable String whenPortalDown,
            @NotNull(message = "{violation.required}") AddresseeLimit.Kind limitKind,
            @Min(value = 1, message = "{violation.addressee-amount}")
                    @Max(value = 720, message = "{violation.addressee-amount}")
                    @Nullable
                    Integer limitAmount,
            @NotNull(message = "{violation.required}") LocalDate checkedOn,
            @NotNull(message = "{violation.required}") LocalDate from,
            @Nullable LocalDate to) {

        AddresseeTerms terms() {
            return new AddresseeTerms(
                    name.strip(),
                    kind,
                    new AddresseeRule(
                            byRule,
                            units.stream().map(PartId::value).distinct().toList(),
                            regimes.stream().distinct().toList(),
                            kinds.stream().distinct().toList(),
                            information.stream().distinct().toList(),
                            atContractor),
                    StrippedText.of(portal),
                    PhoneNumber.folded(telephone).orElse(null),
                    StrippedText.of(officeHours),
                    StrippedText.of(whenPortalDown),
                    new AddresseeLimit(limitKind, limitAmount),
                    checkedOn,
                    from,
                    to);
        }
    }

    /** What the list shall say, which version was looked at, and why. */
    record AddresseeCorrectionRequest(
            int version,
            @NotNull(message = "{violation.required}") @Valid AddresseeTermsRequest terms,
            @PlainText(max = 1000, required = true) String reason) {}

    /** What the list would say, of which addressee; {@code addressee} is null of a new one. */
    record AddresseeTrialRequest(
            @Nullable Long addressee, @NotNull(message = "{violation.required}") @Valid AddresseeTermsRequest terms) {}

    @GetMapping
    AddresseeListView listAddressees() {
        return addressees.list();
    }

    @PostMapping
    AddresseeView enterAddressee(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody AddresseeTermsRequest terms) {
        return addressees.enter(terms.terms(), key);
    }

    @PostMapping("/trial")
    AddresseeTrial tryAddressee(@Valid @RequestBody AddresseeTrialRequest request) {
        return trials.of(request.addressee(), request.terms().terms());
    }

    @PostMapping("/{addressee}/corrections")
    AddresseeView correctAddressee(
            @PathVariable long addressee, @Valid @RequestBody AddresseeCorrectionRequest correction) {
        return addressees.correct(
                addressee,
                correction.version(),
                correction.terms().terms(),
                correction.reason().strip());
    }
}
