package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.todoke.process.MeetingStep;
import jp.todoke.process.Step;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What current and released diagrams ask exists in Java, so that no running case reaches a step that was deleted. */
class BindingTest {

    private static final Pattern QUESTION =
            Pattern.compile("(camunda:collection=\"|timeDate[^>]*>|conditionExpression[^>]*>|camunda:expression=\")"
                    + "#\\{([A-Za-z]+)\\.([A-Za-z]+)\\(([^)]*)\\)}");
    private static final Map<String, Class<?>> ANSWERS = Map.of(
            "camunda:collection",
            Collection.class,
            "timeDate",
            Date.class,
            "conditionExpression",
            boolean.class,
            "camunda:expression",
            void.class);

    record Question(String kind, String bean, String method, int arguments) {}

    static Stream<Question> questions() throws IOException {
        return diagrams().values().stream()
                .flatMap(diagram -> QUESTION.matcher(diagram).results())
                .map(found -> new Question(
                        found.group(1).split("[^A-Za-z:]")[0],
                        found.group(2),
                        found.group(3),
                        found.group(4).split(",").length))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionOfADiagramIsAnsweredByItsStepBean(Question question) throws ClassNotFoundException {
        assertThat(methods("jp.todoke.camunda.", question))
                .as("%s", question)
                .anySatisfy(method -> answers(method, question));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theStandInsOfTheDiagramTestsAreCutLikeTheRealBeans(Question question) throws ClassNotFoundException {
        assertThat(methods("jp.todoke.camunda.StandIns$", question))
                .as("%s", question)
                .anySatisfy(method -> answers(method, question));
    }

    @Test
    void everyStepOfAPersonIsDrawnOnceAndEveryDrawnOneIsKnown() throws IOException {
        var drawn = current().stream()
                .flatMap(diagram ->
                        Bpmn.readModelFromStream(open(diagram)).getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .toList();

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(Step.values()).map(Step::taskId),
                                Arrays.stream(MeetingStep.values()).map(MeetingStep::taskId))
                        .toList());
    }

    private static Stream<Method> methods(String where, Question question) throws ClassNotFoundException {
        var name =
                question.bean().substring(0, 1).toUpperCase() + question.bean().substring(1);
        return Arrays.stream(Class.forName(where + name).getDeclaredMethods());
    }

    private static void answers(Method method, Question question) {
        assertThat(method.getName()).isEqualTo(question.method());
        assertThat(method.getParameterTypes()).hasSize(question.arguments()).containsOnly(String.class);
        assertThat(ANSWERS.get(question.kind())).isAssignableFrom(method.getReturnType());
    }

    private static Map<String, String> diagrams() throws IOException {
        var all = new TreeMap<String, String>();
        for (var diagram : Stream.concat(current().stream(), found("classpath*:released/**/*.bpmn").stream())
                .toList()) {
            all.put(diagram.getURL().toString(), new String(open(diagram).readAllBytes(), StandardCharsets.UTF_8));
        }
        return all;
    }

    private static List<Resource> current() throws IOException {
        return found("classpath*:processes/*.bpmn");
    }

    private static List<Resource> found(String pattern) throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
    }

    private static InputStream open(Resource diagram) {
        try {
            return diagram.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
