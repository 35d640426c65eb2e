package jp.todoke;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

class ArchitecturePictureTest {

    private static final String PAGE = "docs/architecture.md";

    private final ApplicationModules modules = ProductCode.rooms();

    @Test
    void thePicturesOnTheArchitecturePageAreThoseOfTheCode() throws Exception {
        var page = Files.readString(Path.of("..", PAGE));
        page = drawn(page, "rooms", picture(module -> true, ArchitecturePictureTest::room));
        for (var room : new TreeSet<>(roomsWithDrawers())) {
            page = drawn(
                    page,
                    "drawers of " + room,
                    picture(module -> room(name(module)).equals(room), name -> name));
        }

        CommittedFile.mustEqual(PAGE, page);
    }

    /** The page with the picture under that title drawn anew. */
    private static String drawn(String page, String title, String picture) {
        var start = page.indexOf("```mermaid\n---\ntitle: " + title + "\n");
        if (start < 0) {
            throw new AssertionError("no picture with the title " + title + " in " + PAGE);
        }
        var end = page.indexOf("```\n", start + 3);
        return page.substring(0, start) + "```mermaid\n---\ntitle: " + title + "\n---\nflowchart LR\n" + picture
                + page.substring(end);
    }

    private Set<String> roomsWithDrawers() {
        return modules.stream()
                .map(ArchitecturePictureTest::name)
                .filter(name -> !name.equals(room(name)))
                .map(ArchitecturePictureTest::room)
                .collect(Collectors.toSet());
    }

    /** Arrows into shared are left out, for every room has one, and in the picture of a room those that leave it. */
    private String picture(Predicate<ApplicationModule> shown, UnaryOperator<String> called) {
        var arrows = new TreeMap<String, Set<String>>();
        modules.stream().filter(shown).forEach(module -> {
            var from = called.apply(name(module));
            var targets = module.getDependencies(modules, DependencyDepth.IMMEDIATE).stream()
                    .filter(dependency -> shown.test(dependency.getTargetModule()))
                    .map(dependency -> called.apply(name(dependency.getTargetModule())))
                    .filter(target -> !target.equals("shared") && !target.equals(from))
                    .toList();
            arrows.computeIfAbsent(from, each -> new TreeSet<>()).addAll(targets);
        });
        return arrows.entrySet().stream()
                .map(arrow -> "  " + arrow.getKey()
                        + (arrow.getValue().isEmpty() ? "" : " --> " + String.join(" & ", arrow.getValue())) + "\n")
                .collect(Collectors.joining());
    }

    private static String room(String name) {
        return name.split("\\.")[0];
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
