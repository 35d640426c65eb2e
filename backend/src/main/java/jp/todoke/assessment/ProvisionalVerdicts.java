package jp.todoke.assessment;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.identity.organisation.LegalRegimes;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.extent.MyNumber;
import jp.todoke.incident.report.KnownByReport.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the table of duties while a first report is written or heard. */
@Service
public class ProvisionalVerdicts {

    private final ReportingRules rules;
    private final DutiesByLaw laws;
    private final LegalRegimes regimes;

    ProvisionalVerdicts(ReportingRules rules, DutiesByLaw laws, LegalRegimes regimes) {
        this.rules = rules;
        this.laws = laws;
        this.regimes = regimes;
    }

    /**
     * What the table says; of what is not told here nobody knows anything yet.
     *
     * @param known since when the body knows of which unit
     * @param personsMin how many are concerned at least; null while that is open
     * @param personsMax how many are concerned at most; null while that is open
     */
    @Transactional(readOnly = true)
    public ProvisionalVerdict of(
            Known known,
            IncidentKind kind,
            Malice malice,
            @Nullable MyNumber number,
            @Nullable Integer personsMin,
            @Nullable Integer personsMax) {
        var regime = regimes.of(known.unit());
        var facts = ReportingFacts.of(
                regime,
                known.at(),
                kind,
                malice,
                JudgedInformation.of(null, number),
                LeakFacts.of(List.of()),
                personsMin,
                personsMax);
        var grounds = rules.grounds(facts);
        return ProvisionalVerdict.of(
                regime,
                laws.of(grounds, known.at()),
                withoutRule(regime, facts.knownOn()),
                rules.personsMaking(facts.knownOn()));
    }

    /** With nothing known every law answers that binds such a unit and has a rule for that day. */
    private List<ReportingLaw> withoutRule(LegalRegime regime, LocalDate day) {
        var answering = rules.grounds(ReportingFacts.nothingKnown(regime, day)).stream()
                .map(ground -> ground.ground().law())
                .toList();
        return ReportingLaw.of(regime).stream()
                .filter(law -> !answering.contains(law))
                .toList();
    }
}
