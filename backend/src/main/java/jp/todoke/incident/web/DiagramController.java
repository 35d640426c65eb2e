package jp.todoke.incident.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.process.DiagramPosition;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The diagrams, and where a case stands in them. */
@RestController
class DiagramController {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]{2,60}Process");

    private final OpenSteps openSteps;
    private final Units units;

    DiagramController(OpenSteps openSteps, Units units) {
        this.openSteps = openSteps;
        this.units = units;
    }

    /** Where a token is; {@code partName} is the unit's name where the part is one. */
    record PositionView(String process, String element, String label, @Nullable String partName) {}

    record DiagramView(List<PositionView> positions) {}

    /** There is no such diagram. */
    static final class DiagramNotFound extends Refusal {

        DiagramNotFound() {
            super(Kind.NOT_FOUND, "not-found");
        }
    }

    @GetMapping("/api/incidents/{number}/diagram")
    DiagramView readDiagramPositions(@PathVariable IncidentId number) {
        return new DiagramView(
                openSteps.positions(number).stream().map(this::view).toList());
    }

    private PositionView view(DiagramPosition position) {
        var part = position.part();
        var name = part == null ? null : units.find(part).map(Unit::name).orElse(null);
        return new PositionView(position.process(), position.element(), position.label(), name);
    }

    @GetMapping(path = "/api/diagrams/{process}", produces = MediaType.APPLICATION_XML_VALUE)
    String readDiagram(@PathVariable String process) throws IOException {
        var file = new ClassPathResource("processes/" + process + ".bpmn");
        if (!NAME.matcher(process).matches() || !file.exists()) {
            throw new DiagramNotFound();
        }
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
