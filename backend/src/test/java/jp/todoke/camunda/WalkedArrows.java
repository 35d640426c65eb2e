package jp.todoke.camunda;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Remembers which arrows of the diagrams were walked. */
class WalkedArrows extends AbstractBpmnParseListener {

    private final Set<String> walked = ConcurrentHashMap.newKeySet();

    @Override
    public void parseSequenceFlow(Element drawn, ScopeImpl scope, TransitionImpl arrow) {
        var name = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey() + "/" + arrow.getId();
        arrow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> walked.add(name));
    }

    /**
     * The engine jumps over the arrows behind an event-based gateway; the arrow behind each event tells that it
     * happened.
     */
    List<String> of(String diagram) {
        var model = Bpmn.readModelFromStream(getClass().getResourceAsStream("/processes/" + diagram + ".bpmn"));
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(arrow -> !(arrow.getSource() instanceof EventBasedGateway))
                .map(arrow -> diagram + "/" + arrow.getId())
                .toList();
    }

    Set<String> walked() {
        return new HashSet<>(walked);
    }

    void forget() {
        walked.clear();
    }
}
