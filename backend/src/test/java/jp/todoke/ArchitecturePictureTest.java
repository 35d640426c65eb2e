package jp.todoke;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

class ArchitecturePictureTest {

    private static final String PAGE = "docs/architecture.md";

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void thePictureOnTheArchitecturePageIsTheOneOfTheCode() throws Exception {
        var page = Files.readString(Path.of("..", PAGE));
        var start = page.indexOf("```mermaid\n");
        var end = page.indexOf("```\n", start + 3);

        CommittedFile.mustEqual(PAGE, page.substring(0, start) + "```mermaid\n" + picture() + page.substring(end));
    }

    /** Arrows into shared are left out: every room has one. */
    private String picture() {
        return modules.stream()
                .sorted((a, b) -> name(a).compareTo(name(b)))
                .map(this::arrowsOf)
                .collect(Collectors.joining("", "flowchart LR\n", ""));
    }

    private String arrowsOf(ApplicationModule module) {
        var targets = module.getDependencies(modules, DependencyDepth.IMMEDIATE).stream()
                .map(dependency -> name(dependency.getTargetModule()))
                .filter(target -> !target.equals("shared"))
                .distinct().sorted().toList();
        if (targets.isEmpty()) {
            return "  " + name(module) + "\n";
        }
        return "  " + name(module) + " --> " + String.join(" & ", targets) + "\n";
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
