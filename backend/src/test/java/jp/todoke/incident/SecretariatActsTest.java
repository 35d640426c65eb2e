package jp.todoke.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.todoke.ProductCode;
import jp.todoke.Reach;
import jp.todoke.clock.CaseLock;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Whatever the secretariat does in a case meets its clock: every such command locks the case, and the lock says so. */
class SecretariatActsTest {

    /**
     * Nothing is done in the case: what is typed is kept for its writer, a file is looked at, a consequence is shown.
     */
    private static final Set<String> NO_ACTS = Set.of(
            "saveStepDraft",
            "saveStepDraftOfPart",
            "discardStepDraft",
            "discardStepDraftOfPart",
            "saveAnswerDraft",
            "discardAnswerDraft",
            "previewPublicationText",
            "checkAttachment",
            "checkAttachments",
            "previewUsageImport");

    @Test
    void everyCommandThatTheSecretariatMayGiveInACaseLocksIt() throws IOException {
        var allowed = allowed();
        var commands = ProductCode.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(SecretariatActsTest::commandOfACase)
                .filter(method -> allowed.contains(method.getName()) && !NO_ACTS.contains(method.getName()))
                .toList();

        assertThat(commands).hasSizeGreaterThan(40);
        var unlocked = new TreeSet<String>();
        commands.stream()
                .filter(method -> !Reach.of(method, SecretariatActsTest::ofTheOffice, SecretariatActsTest::locks))
                .map(JavaMethod::getName)
                .forEach(unlocked::add);
        assertThat(unlocked).isEmpty();
    }

    /** Operations whose column {@code secretariat} names anybody. */
    private static Set<String> allowed() throws IOException {
        var names = new HashSet<String>();
        for (var row : Files.readAllLines(Path.of("src/main/resources/access.csv"))) {
            var cells = row.split(",");
            if (cells.length == 6 && !row.startsWith("#") && !cells[4].equals("-")) {
                names.add(cells[0]);
            }
        }
        return names;
    }

    private static boolean commandOfACase(JavaMethod method) {
        return Stream.of(PostMapping.class, PutMapping.class, DeleteMapping.class)
                        .anyMatch(method::isAnnotatedWith)
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(IncidentId.class));
    }

    private static boolean locks(JavaCodeUnit code) {
        return code.getName().equals("lock")
                && (code.getOwner().isEquivalentTo(Incidents.class)
                        || code.getOwner().isEquivalentTo(CaseLock.class));
    }

    /** What the process does of itself, or a listener, is nobody's command. */
    private static boolean ofTheOffice(JavaCodeUnit code) {
        JavaClass owner = code.getOwner();
        return owner.getPackageName().startsWith("jp.todoke")
                && !owner.getPackageName().startsWith("jp.todoke.camunda");
    }
}
