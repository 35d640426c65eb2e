package jp.todoke.addressee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.IncidentKind;
import org.jspecify.annotations.Nullable;

/**
 * An addressee of the list.
 *
 * @param version the one a correction must name
 * @param unchecked whether nobody has checked it for more than a year
 * @param ended whether cases propose it no longer
 * @param earlier what was said of it before, the latest first
 */
public record AddresseeView(
        long id,
        AddresseeTermsView terms,
        int version,
        boolean unchecked,
        boolean ended,
        AddresseeWritten written,
        List<AddresseeEarlier> earlier) {

    /** A unit by its code and name. */
    public record AddresseeUnit(String code, String name) {}

    /** What the list says, with the names of its units. */
    public record AddresseeTermsView(
            String name,
            AddresseeKind kind,
            boolean byRule,
            List<AddresseeUnit> units,
            List<LegalRegime> regimes,
            List<IncidentKind> kinds,
            List<TakenInformation> information,
            boolean atContractor,
            @Nullable String portal,
            @Nullable String telephone,
            @Nullable String officeHours,
            @Nullable String whenPortalDown,
            AddresseeLimit limit,
            LocalDate checkedOn,
            LocalDate from,
            @Nullable LocalDate to) {

        static AddresseeTermsView of(AddresseeTerms terms, Map<String, String> units) {
            var rule = terms.rule();
            return new AddresseeTermsView(
                    terms.name(),
                    terms.kind(),
                    rule.proposes(),
                    rule.units().stream()
                            .map(unit -> new AddresseeUnit(unit, units.get(unit)))
                            .toList(),
                    rule.regimes(),
                    rule.kinds(),
                    rule.information(),
                    rule.atContractor(),
                    terms.portal(),
                    terms.telephone(),
                    terms.officeHours(),
                    terms.whenPortalDown(),
                    terms.limit(),
                    terms.checkedOn(),
                    terms.from(),
                    terms.to());
        }
    }

    /** When it was written as it is, in which post, and why it was corrected. */
    public record AddresseeWritten(Instant at, String byPost, @Nullable String reason) {

        static AddresseeWritten of(Addressee.Version version) {
            return new AddresseeWritten(version.at(), version.by().post(), version.reason());
        }
    }

    /** What was said before. */
    public record AddresseeEarlier(AddresseeTermsView terms, AddresseeWritten written) {}

    static AddresseeView of(Addressee addressee, Map<String, String> units, LocalDate today) {
        var terms = addressee.terms();
        return new AddresseeView(
                addressee.id(),
                AddresseeTermsView.of(terms, units),
                addressee.version(),
                terms.unchecked(today),
                terms.to() != null && terms.to().isBefore(today),
                AddresseeWritten.of(addressee.versions().get(0)),
                addressee.versions().stream()
                        .skip(1)
                        .map(before -> new AddresseeEarlier(
                                AddresseeTermsView.of(before.terms(), units), AddresseeWritten.of(before)))
                        .toList());
    }
}
