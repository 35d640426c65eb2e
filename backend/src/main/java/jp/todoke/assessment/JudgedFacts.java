package jp.todoke.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.extent.AffectedPersons;
import jp.todoke.incident.extent.CountSeries;
import jp.todoke.incident.extent.Malice;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * The facts on which a judgement rests: where one of them is another, it is to be judged again.
 *
 * @param legalRegime the strictest of the units concerned
 * @param personsMin how many are concerned at least, {@code personsMax} at most; both null while nobody has counted
 *     persons
 * @param media a digest of what was lost, its protection and what was on it
 * @param commissionFrom from which knowledge the duty to the commission counts, {@code personsFrom} that to the persons
 */
public record JudgedFacts(
        LegalRegime legalRegime,
        IncidentKind kind,
        Malice malice,
        @Nullable Integer personsMin,
        @Nullable Integer personsMax,
        JudgedInformation information,
        String media,
        Instant commissionFrom,
        Instant personsFrom) {

    /** What is another now than it was, in the order in which people read it. */
    List<FactChange> changesSince(JudgedFacts before) {
        var changes = new ArrayList<FactChange>();
        compare(FactChange.Fact.LEGAL_REGIME, before.legalRegime.name(), legalRegime.name(), changes);
        compare(FactChange.Fact.KIND, before.kind.name(), kind.name(), changes);
        compare(FactChange.Fact.PERSONS, before.persons(), persons(), changes);
        compare(FactChange.Fact.MALICE, before.malice.name(), malice.name(), changes);
        compare(FactChange.Fact.SENSITIVE, before.information.sensitive(), information.sensitive(), changes);
        compare(FactChange.Fact.PROPERTY, before.information.property(), information.property(), changes);
        compare(FactChange.Fact.ORDINANCE, before.information.ordinance(), information.ordinance(), changes);
        compare(FactChange.Fact.MY_NUMBER, before.information.myNumber(), information.myNumber(), changes);
        if (!before.media.equals(media)) {
            changes.add(new FactChange(FactChange.Fact.MEDIA, null, null));
        }
        compare(FactChange.Fact.COMMISSION_BASIS, before.commissionFrom.toString(), commissionFrom.toString(), changes);
        compare(FactChange.Fact.PERSONS_BASIS, before.personsFrom.toString(), personsFrom.toString(), changes);
        return changes;
    }

    private static void compare(
            FactChange.Fact fact, @Nullable String before, @Nullable String now, List<FactChange> changes) {
        if (!Objects.equals(before, now)) {
            changes.add(new FactChange(fact, before, now));
        }
    }

    private static void compare(FactChange.Fact fact, YesNoUnknown before, YesNoUnknown now, List<FactChange> changes) {
        compare(fact, before.name(), now.name(), changes);
    }

    /** Whether the series tells the number of persons that was judged. */
    boolean countsAs(CountSeries counts) {
        var persons = counts.persons();
        return Objects.equals(persons.map(AffectedPersons::min).orElse(null), personsMin)
                && Objects.equals(persons.map(AffectedPersons::max).orElse(null), personsMax);
    }

    private @Nullable String persons() {
        return personsMin == null && personsMax == null
                ? null
                : Objects.toString(personsMin, "") + "-" + Objects.toString(personsMax, "");
    }

    /** A short word for all of it, by which a form tells which facts it showed. */
    String seen() {
        return digest(toString());
    }

    /** A short word for a text, the same for the same text. */
    static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
