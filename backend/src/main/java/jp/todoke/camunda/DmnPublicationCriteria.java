package jp.todoke.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.todoke.publication.KnownFacts;
import jp.todoke.publication.PublicationCriteria;
import jp.todoke.publication.PublicationGround;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Asks {@code PublicationCriteriaDecision} by a decision engine without a database, as {@link DmnReportingRules} does.
 */
@Component
class DmnPublicationCriteria implements PublicationCriteria {

    private static final String DECISION = "PublicationCriteriaDecision";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    DmnPublicationCriteria() {
        try (var table = new ClassPathResource("decisions/" + DECISION + ".dmn").getInputStream()) {
            decision = engine.parseDecision(DECISION, table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<PublicationGround> grounds(KnownFacts facts, int personsFrom) {
        return engine
                .evaluateDecisionTable(
                        decision,
                        Variables.createVariables()
                                .putValue("duty", facts.duty())
                                .putValue("malice", facts.malice().name())
                                .putValue("persons", facts.personsAtMost())
                                .putValue("personsFrom", personsFrom))
                .stream()
                .map(row -> PublicationGround.valueOf(row.<String>getEntry("ground")))
                .toList();
    }
}
