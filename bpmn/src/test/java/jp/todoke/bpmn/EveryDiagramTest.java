package jp.todoke.bpmn;

import static jp.todoke.bpmn.Diagrams.nodes;
import static jp.todoke.bpmn.Diagrams.only;
import static jp.todoke.bpmn.Diagrams.process;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every diagram, so that an officer can read it and an engine can keep it for ten years. */
class EveryDiagramTest {
    private static final Pattern CHOSEN_ID = Pattern.compile(
            "(StartEvent|EndEvent|CatchEvent|BoundaryEvent|Task|Call|Gateway|Subprocess|Flow)(_[A-Z][A-Za-z]+)+");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    static Stream<String> names() {
        return Diagrams.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFileIsNamedAfterItsOnlyProcess(String name) {
        var diagram = Diagrams.named(name);

        assertThat(only(Process.class, diagram)).extracting(Process::getId).containsExactly(name);
        assertThat(name).matches("[A-Z][A-Za-z]+Process");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theProcessSaysItsVersionItsLegalBasisAndHowLongItsTracesStay(String name) {
        var process = process(Diagrams.named(name));

        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(process.getDocumentations()).hasSize(1);
        assertThat(process.getDocumentations().iterator().next().getTextContent())
                .contains("根拠：")
                .contains("法律第");
    }

    /** Its articles for 行政機関等, and those by which a hospital, clinic or university does the same. */
    private static final Map<String, String> SAME_BY_ANOTHER_LAW = Map.of(
            "第68条", "第26条",
            "第43条", "第7条",
            "第44条", "第8条",
            "第45条", "第10条");

    @ParameterizedTest
    @MethodSource("names")
    void whereTheLegalBasisIsThatOfAnAdministrativeOrganItSaysBesideByWhatOthersDoTheSame(String name) {
        var basis = basis(name);

        SAME_BY_ANOTHER_LAW.forEach((ofOrgans, ofOthers) -> {
            if (basis.contains(ofOrgans)) {
                assertThat(basis).as(ofOrgans).contains("病院・診療所・大学は", ofOthers, "番号法第29条の4");
            }
        });
    }

    private static String basis(String name) {
        var said = process(Diagrams.named(name)).getDocumentations().iterator().next();
        return said.getTextContent().replaceFirst("(?s).*根拠：", "");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyElementHasAnIdThatSomebodyChose(String name) {
        assertThat(only(FlowElement.class, Diagrams.named(name)))
                .allSatisfy(element -> assertThat(element.getId()).matches(CHOSEN_ID));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTaskEventAndGatewayIsLabelledInJapaneseUnlessItOnlyLeadsArrowsTogether(String name) {
        assertThat(nodes(Diagrams.named(name))).allSatisfy(node -> {
            if (node instanceof ExclusiveGateway && node.getOutgoing().size() == 1) {
                assertThat(node.getIncoming()).as(node.getId()).hasSizeGreaterThan(1);
                assertThat(node.getName()).as(node.getId()).isNull();
            } else {
                assertThat(node.getName()).as(node.getId()).isNotBlank().containsPattern(JAPANESE);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void noStepIsOnlyThereForTheDatabase(String name) {
        var diagram = Diagrams.named(name);

        assertThat(only(ServiceTask.class, diagram)).allSatisfy(task -> assertThat(task.getCamundaExpression())
                .as(task.getId())
                .doesNotContainIgnoringCase("lock(")
                .doesNotContainIgnoringCase("save("));
        assertThat(only(FlowElement.class, diagram))
                .extracting(FlowElement::getName)
                .allSatisfy(label -> assertThat(label == null ? "" : label).doesNotContain("ロック", "他の操作から守る", "保存"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyExclusiveSplitIsAQuestionAskedOfABeanWithADefaultAnswer(String name) {
        assertThat(splits(Diagrams.named(name))).allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("か");
            assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
            assertThat(gateway.getOutgoing()).allSatisfy(flow -> {
                assertThat(flow.getName()).as(flow.getId()).containsPattern(JAPANESE);
                assertThat(asksABean(flow)).as(flow.getId()).isEqualTo(flow != gateway.getDefault());
            });
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingIsDecidedByAScriptOrAnInclusiveGateway(String name) {
        var diagram = Diagrams.named(name);

        assertThat(only(InclusiveGateway.class, diagram)).isEmpty();
        assertThat(only(ComplexGateway.class, diagram)).isEmpty();
        assertThat(only(ScriptTask.class, diagram)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStepOfAPersonNamesItsRoleAndNobodyByName(String name) {
        assertThat(only(UserTask.class, Diagrams.named(name))).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups())
                    .as(task.getId())
                    .matches("[a-z]+(-[a-z]+)*|#\\{measureSteps\\.(doer|verifier)\\(incidentId, partId\\)}");
            assertThat(task.getCamundaAssignee()).isNull();
            assertThat(task.getCamundaCandidateUsers()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyElementHasItsPlaceInThePicture(String name) {
        var diagram = Diagrams.named(name);
        var shapes = only(BpmnShape.class, diagram).stream()
                .map(BpmnShape::getBpmnElement)
                .collect(Collectors.toSet());
        var edges = only(BpmnEdge.class, diagram).stream()
                .map(BpmnEdge::getBpmnElement)
                .collect(Collectors.toSet());

        assertThat(nodes(diagram)).allSatisfy(node -> assertThat(shapes).contains(node));
        assertThat(only(SequenceFlow.class, diagram))
                .allSatisfy(flow -> assertThat(edges).contains(flow));
        assertThat(only(TextAnnotation.class, diagram))
                .allSatisfy(note -> assertThat(shapes).contains(note));
        assertThat(only(Association.class, diagram))
                .allSatisfy(line -> assertThat(edges).contains(line));
    }

    private static List<ExclusiveGateway> splits(BpmnModelInstance diagram) {
        return only(ExclusiveGateway.class, diagram).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .toList();
    }

    private static boolean asksABean(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                && flow.getConditionExpression()
                        .getTextContent()
                        .matches("#\\{[a-z][A-Za-z]+Steps\\.[A-Za-z]+\\(.+\\)}");
    }
}
