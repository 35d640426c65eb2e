package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.todoke.ProductCode;
import jp.todoke.Reach;
import jp.todoke.clock.ClockRows;
import jp.todoke.clock.MeetsClock;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Incidents;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The drawings held against the Java behind them: no question has one answer only, and what must not be crossed is
 * locked.
 */
class HonestDiagramsTest {

    private static final Pattern CALL = Pattern.compile("#\\{([A-Za-z]+)\\.([A-Za-z]+)\\(.*\\)}");

    static Stream<String> questions() {
        return flows().filter(flow -> flow.getConditionExpression() != null)
                .map(flow -> flow.getConditionExpression().getTextContent())
                .distinct();
    }

    /** Steps that the process does of itself, and questions after which it waits for a fact. */
    static Stream<String> acts() {
        var steps = diagrams().stream()
                .flatMap(diagram -> diagram.getModelElementsByType(ServiceTask.class).stream())
                .map(ServiceTask::getCamundaExpression);
        var beforeAFact = flows().filter(
                        flow -> flow.getConditionExpression() != null && flow.getTarget() instanceof CatchEvent)
                .map(flow -> flow.getConditionExpression().getTextContent());
        return Stream.concat(steps, beforeAFact);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsAnsweredByWhatWasRecorded(String question) {
        assertThat(Reach.of(behind(question), code -> true, HonestDiagramsTest::reads))
                .as(question)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatTheProcessDoesOrAsksBeforeItWaitsLocksTheCaseOrTheClock(String act) {
        assertThat(Reach.of(behind(act), code -> true, HonestDiagramsTest::locks))
                .as(act)
                .isTrue();
    }

    @Test
    void whatMeetsALimitBesideTheStepsIsNamedInTheMap() {
        var words = ResourceBundle.getBundle("messages", Locale.JAPANESE);
        var map = diagrams().stream()
                .flatMap(diagram -> diagram.getModelElementsByType(Process.class).stream())
                .filter(process -> process.getId().equals("LossIncidentProcess"))
                .findFirst()
                .orElseThrow();
        var named = map.getDocumentations().iterator().next().getTextContent();

        assertThat(Stream.of(ClockKey.values()).filter(key -> MeetsClock.of(key).operation() != null))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(named).contains(words.getString("clock." + key)));
    }

    private static JavaMethod behind(String expression) {
        var call = CALL.matcher(expression);
        assertThat(call.matches()).as(expression).isTrue();
        var bean = call.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                + call.group(1).substring(1);
        return ProductCode.classes().get("jp.todoke.camunda." + bean).getMethods().stream()
                .filter(method -> method.getName().equals(call.group(2)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean reads(JavaCodeUnit code) {
        return code.getCallsFromSelf().stream()
                .map(call -> call.getTargetOwner())
                .anyMatch(owner -> owner.isAssignableTo(JdbcClient.class));
    }

    private static boolean locks(JavaCodeUnit code) {
        return code.getName().equals("lock")
                && (code.getOwner().isEquivalentTo(Incidents.class)
                        || code.getOwner().isEquivalentTo(ClockRows.class));
    }

    private static Stream<SequenceFlow> flows() {
        return diagrams().stream().flatMap(diagram -> diagram.getModelElementsByType(SequenceFlow.class).stream());
    }

    private static List<BpmnModelInstance> diagrams() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn"))
                    .map(HonestDiagramsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BpmnModelInstance read(Resource diagram) {
        try (var content = diagram.getInputStream()) {
            return Bpmn.readModelFromStream(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
