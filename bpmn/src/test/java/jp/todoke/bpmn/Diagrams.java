package jp.todoke.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The diagrams of this module, read and checked against the BPMN schema, by the name of their file. */
final class Diagrams {
    private static final Path FOLDER = Path.of("src/main/resources/processes");

    private Diagrams() {}

    /** All diagrams, by file name without ending. */
    static Map<String, BpmnModelInstance> all() {
        var diagrams = new TreeMap<String, BpmnModelInstance>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                diagrams.put(file.getFileName().toString().replace(".bpmn", ""), read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagrams;
    }

    /** The one diagram of this name. */
    static BpmnModelInstance named(String name) {
        return read(FOLDER.resolve(name + ".bpmn"));
    }

    /** The one process of a diagram. */
    static Process process(BpmnModelInstance diagram) {
        return only(Process.class, diagram).get(0);
    }

    /** Every element of a kind. */
    static <T extends ModelElementInstance> List<T> only(Class<T> kind, BpmnModelInstance diagram) {
        return List.copyOf(diagram.getModelElementsByType(kind));
    }

    /** Tasks, events and gateways. */
    static Collection<FlowNode> nodes(BpmnModelInstance diagram) {
        return only(FlowNode.class, diagram);
    }

    private static BpmnModelInstance read(Path file) {
        try (var content = Files.newInputStream(file)) {
            var diagram = Bpmn.readModelFromStream(content);
            Bpmn.validateModel(diagram);
            return diagram;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
