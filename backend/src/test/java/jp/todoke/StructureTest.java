package jp.todoke;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class StructureTest {

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void everyRoomKeepsItsBorders() {
        modules.verify();
    }

    @Test
    void onlyOneRoomKnowsTheEngine() {
        var classes = new ClassFileImporter(List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .importPackages("jp.todoke");

        noClasses().that().resideOutsideOfPackage("..camunda..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..")
                .check(classes);
    }
}
