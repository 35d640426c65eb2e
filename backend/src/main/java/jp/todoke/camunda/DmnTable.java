package jp.todoke.camunda;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.assessment.FactChange.Fact;
import jp.todoke.assessment.Ground;
import jp.todoke.assessment.OneTable;
import jp.todoke.assessment.ReportingFacts;
import jp.todoke.assessment.RuledGround;
import jp.todoke.incident.extent.Malice;
import jp.todoke.shared.YesNoUnknown;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * Asks one version of {@code ReportingObligationDecision} by a decision engine of its own, which has no database: the
 * process engine would keep a row of each time that somebody looked.
 */
class DmnTable implements OneTable {

    private static final String DECISION = "ReportingObligationDecision";

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    /** @param dmn the file, as the program wrote it */
    DmnTable(String dmn) {
        decision = ENGINE.parseDecision(DECISION, new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<RuledGround> grounds(ReportingFacts facts) {
        var known = namedByLowerEnd(facts);
        return ENGINE.evaluateDecisionTable(decision, inputs(facts, facts.persons())).stream()
                .map(row -> ground(row, facts, known))
                .toList();
    }

    /** What an open upper end leaves no doubt of, since already so many as are told at least make it. */
    private Set<String> namedByLowerEnd(ReportingFacts facts) {
        return facts.persons() == null && facts.personsMin() != null
                ? ENGINE.evaluateDecisionTable(decision, inputs(facts, facts.personsMin())).stream()
                        .map(row -> row.<String>getEntry("ground"))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static VariableMap inputs(ReportingFacts facts, @Nullable Integer persons) {
        var information = facts.information();
        return Variables.createVariables()
                .putValue("legalRegime", facts.legalRegime().name())
                .putValue("knownOn", midnight(facts.knownOn()))
                .putValue("kind", facts.kind().name())
                .putValue("heldElsewhere", facts.leak().heldElsewhere())
                .putValue("encrypted", facts.leak().encrypted())
                .putValue("recoveredUnseen", facts.leak().recoveredUnseen())
                .putValue("sensitive", information.sensitive().name())
                .putValue("property", information.property().name())
                .putValue("ordinance", information.ordinance().name())
                .putValue("myNumber", information.myNumber().name())
                .putValue("malice", facts.malice().name())
                .putValue("persons", persons);
    }

    /** As the decision engine reads a day: its midnight where the program runs. */
    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static RuledGround ground(DmnDecisionRuleResult row, ReportingFacts facts, Set<String> byLowerEnd) {
        var rests = Arrays.stream(((String) row.getEntry("facts")).split(","))
                .map(Fact::valueOf)
                .toList();
        return new RuledGround(
                Ground.valueOf(row.getEntry("ground")),
                rests,
                rests.stream()
                        .filter(fact -> unknown(fact, facts))
                        .filter(fact -> fact != Fact.PERSONS || !byLowerEnd.contains(row.<String>getEntry("ground")))
                        .toList(),
                row.getEntry("days"));
    }

    private static boolean unknown(Fact fact, ReportingFacts facts) {
        var information = facts.information();
        return switch (fact) {
            case SENSITIVE -> information.sensitive() == YesNoUnknown.UNKNOWN;
            case PROPERTY -> information.property() == YesNoUnknown.UNKNOWN;
            case ORDINANCE -> information.ordinance() == YesNoUnknown.UNKNOWN;
            case MY_NUMBER -> information.myNumber() == YesNoUnknown.UNKNOWN;
            case MALICE -> facts.malice() == Malice.UNKNOWN;
            case PERSONS -> facts.persons() == null;
            case LEGAL_REGIME, KIND, MEDIA, COMMISSION_BASIS, PERSONS_BASIS -> false;
        };
    }
}
