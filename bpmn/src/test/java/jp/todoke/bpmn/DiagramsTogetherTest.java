package jp.todoke.bpmn;

import static jp.todoke.bpmn.Diagrams.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Query;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the diagrams fit together: keys, ids, messages, timers. */
class DiagramsTogetherTest {
    private static final Path TIMERS = Path.of("src/test/resources/timer-ids.txt");
    private static final Pattern ARGUMENTS = Pattern.compile("#\\{[A-Za-z]+\\.[A-Za-z]+\\(([^)]*)\\)}");
    private static final Set<String> WITH_PART =
            Set.of("FacilityResponseProcess", "AuthorityReportProcess", "AfterFindProcess");

    @Test
    void everyTrackIsAskedForAndDeliversOneTokenWhetherItIsNeededOrNot() {
        var map = Diagrams.named("LossIncidentProcess");

        assertThat(only(ParallelGateway.class, map)).hasSize(2);
        assertThat(around("Gateway_TracksSplit", FlowNode::getSucceedingNodes))
                .containsExactlyInAnyOrder(
                        "Gateway_FacilityResponseNeeded",
                        "Gateway_AssessmentNeeded",
                        "Gateway_NotificationNeeded",
                        "Gateway_PublicationNeeded",
                        "Gateway_PreventionPlanNeeded");
        assertThat(around("Gateway_TracksJoin", FlowNode::getPreviousNodes))
                .containsExactlyInAnyOrder(
                        "Gateway_FacilityResponseOver",
                        "Gateway_AssessmentOver",
                        "Gateway_NotificationOver",
                        "Gateway_PublicationOver",
                        "Gateway_PreventionPlanOver");
        assertThat(around("Gateway_PreventionPlanOver", FlowNode::getPreviousNodes))
                .containsExactlyInAnyOrder(
                        "Call_CouncilReport",
                        "BoundaryEvent_PreventionPlanEnded",
                        "BoundaryEvent_CouncilReportEnded",
                        "Gateway_PreventionPlanNeeded");
    }

    /** Two persons end a track as not needed: its message cuts off what the track calls, and its token goes on. */
    @ParameterizedTest
    @CsvSource({
        "Call_FacilityResponse, FacilityResponseEnded, Gateway_FacilityResponseOver",
        "Call_JoinedFacilityResponse, FacilityResponseEnded, EndEvent_JoinedResponseNotNeeded",
        "Call_Assessment, AssessmentEnded, Gateway_AssessmentOver",
        "Call_AssessmentAgain, AssessmentEnded, EndEvent_JudgingAgainNotNeeded",
        "Call_Notification, NotificationEnded, Gateway_NotificationOver",
        "Call_NotificationAgain, NotificationEnded, EndEvent_TellingAgainNotNeeded",
        "Call_Publication, PublicationEnded, Gateway_PublicationOver",
        "Call_PreventionPlan, PreventionEnded, Gateway_PreventionPlanOver",
        "Call_CouncilReport, PreventionEnded, Gateway_PreventionPlanOver"
    })
    void whatATrackCallsIsCutOffByItsMessage(String call, String message, String next) {
        var ends = only(BoundaryEvent.class, Diagrams.named("LossIncidentProcess")).stream()
                .filter(event -> event.getAttachedTo().getId().equals(call))
                .toList();

        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.cancelActivity()).isTrue();
            assertThat(end.getEventDefinitions())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            MessageEventDefinition.class,
                            heard -> assertThat(heard.getMessage().getName()).isEqualTo(message));
            assertThat(end.getSucceedingNodes().list())
                    .extracting(FlowNode::getId)
                    .containsExactly(next);
        });
    }

    /** Two starts drawn straight into a parallel gateway would wait for each other for ever. */
    @Test
    void aCaseBeginsByItsFirstReportOrByItsReopening() {
        assertThat(around("Gateway_StartsMeet", FlowNode::getPreviousNodes))
                .containsExactlyInAnyOrder("StartEvent_FirstReport", "StartEvent_Reopened");
        assertThat(around("Gateway_TracksSplit", FlowNode::getPreviousNodes)).containsExactly("Gateway_StartsMeet");
    }

    private static List<String> around(String gateway, Function<FlowNode, Query<FlowNode>> side) {
        FlowNode node = Diagrams.named("LossIncidentProcess").getModelElementById(gateway);
        return side.apply(node).list().stream().map(FlowNode::getId).toList();
    }

    /** What the diagrams draw no step of is named where people look for the whole. */
    @Test
    void theMapNamesWhatHappensAfterTheClosingAndBesideTheTracks() {
        var map = Diagrams.named("LossIncidentProcess");
        var documentation =
                Diagrams.process(map).getDocumentations().iterator().next().getTextContent();
        var drawn = only(TextAnnotation.class, map).stream()
                .map(note -> note.getText().getTextContent())
                .collect(Collectors.joining());

        assertThat(List.of(documentation, drawn)).allSatisfy(text -> assertThat(text)
                .contains(
                        "再発防止策の実施",
                        "再発防止策の効果の確認",
                        "情報公開課の確認",
                        "本人対応の計画の承認",
                        "期限の免除（二人で決める）",
                        "起算日時の変更（二人で決める）",
                        "当事者の指定",
                        "流れを途中で不要とする申出",
                        "取下げの申出（二人で決める）"));
    }

    @Test
    void everyCallPassesItsBusinessKeyAndTheIdsAndTakesNothingBack() {
        assertThat(everywhere(CallActivity.class)).isNotEmpty().allSatisfy(call -> {
            assertThat(Diagrams.all()).containsKey(call.getCalledElement());
            var passed = call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list();
            assertThat(passed).extracting(CamundaIn::getCamundaBusinessKey).contains(keyOf(call));
            assertThat(passed).extracting(CamundaIn::getCamundaSource).contains("incidentId");
            assertThat(passed).allSatisfy(in -> {
                assertThat(in.getCamundaVariables()).isNull();
                assertThat(in.getCamundaTarget())
                        .isEqualTo(in.getCamundaSource())
                        .isIn(null, "incidentId", "partId");
            });
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaOut.class)
                            .list())
                    .isEmpty();
        });
    }

    @Test
    void theEngineKnowsNothingButTheIdsOfTheCaseAndOfItsPart() throws IOException {
        for (String name : Diagrams.all().keySet()) {
            var questions =
                    ARGUMENTS.matcher(Files.readString(Path.of("src/main/resources/processes", name + ".bpmn")));
            while (questions.find()) {
                assertThat(questions.group(1).split(", "))
                        .as(questions.group())
                        .allMatch(word ->
                                word.equals("incidentId") || word.equals("partId") || word.matches("'[A-Z_]+'"));
            }
        }
    }

    @Test
    void everyTimerKeepsItsIdForEver() throws IOException {
        var known = Files.readAllLines(TIMERS).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        var drawn = Diagrams.all().entrySet().stream()
                .flatMap(diagram -> only(TimerEventDefinition.class, diagram.getValue()).stream()
                        .map(timer -> diagram.getKey() + "/" + ((CatchEvent) timer.getParentElement()).getId()))
                .toList();

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void aMessageHasOneNameAndIsAwaitedInOneDiagram() {
        var where = new HashMap<String, String>();
        Diagrams.all().forEach((name, diagram) -> only(Message.class, diagram).forEach(message -> {
            assertThat(message.getId()).isEqualTo("Message_" + message.getName());
            assertThat(where.put(message.getName(), name)).as(message.getName()).isNull();
        }));

        assertThat(where.keySet())
                .containsExactlyInAnyOrder(
                        "AssessmentEnded",
                        "ChiefReceived",
                        "ClockMoved",
                        "ClockStopped",
                        "DutyArose",
                        "DutyDissolved",
                        "FacilityJoined",
                        "FacilityResponseEnded",
                        "FactsChanged",
                        "FollowUpEnded",
                        "MeasureEnded",
                        "MeetingCancelled",
                        "MediumFound",
                        "Merged",
                        "NotificationEnded",
                        "PaperToReplace",
                        "PersonsToTellAgain",
                        "PreventionEnded",
                        "PublicationEnded",
                        "Reopened",
                        "ReviewMade",
                        "ToPublishAfterAll",
                        "Withdrawn");
    }

    @Test
    void nothingIsPutOffToAnotherTransaction() {
        assertThat(everywhere(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getAttributeValueNs(CAMUNDA_NS, "asyncBefore"))
                    .as(node.getId())
                    .isNull();
            assertThat(node.getAttributeValueNs(CAMUNDA_NS, "asyncAfter"))
                    .as(node.getId())
                    .isNull();
        });
        assertThat(everywhere(ServiceTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaExpression()).startsWith("#{"));
    }

    /** One case in the way of a held meeting keeps neither the other cases nor the minutes. */
    @Test
    void onlyTheCasesOfAHeldMeetingAreToldEachInATransactionOfItsOwn() {
        assertThat(everywhere(MultiInstanceLoopCharacteristics.class).stream()
                        .filter(MultiInstanceLoopCharacteristics::isCamundaAsyncBefore)
                        .map(loop -> ((FlowNode) loop.getParentElement()).getId()))
                .containsExactly("Task_TellCase");
    }

    private static String keyOf(CallActivity call) {
        return "#{execution.processBusinessKey}" + (WITH_PART.contains(call.getCalledElement()) ? "/#{partId}" : "");
    }

    private static <T extends ModelElementInstance> List<T> everywhere(Class<T> kind) {
        return Diagrams.all().values().stream()
                .flatMap(diagram -> only(kind, diagram).stream())
                .toList();
    }
}
