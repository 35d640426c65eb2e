package jp.todoke;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class StructureTest {

    private final ApplicationModules modules = ApplicationModules.of(Application.class);
    private final JavaClasses classes = new ClassFileImporter(List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
            .importPackages("jp.todoke");

    @Test
    void everyRoomKeepsItsBorders() {
        modules.verify();
    }

    @Test
    void onlyOneRoomKnowsTheEngine() {
        noClasses().that().resideOutsideOfPackage("..camunda..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..")
                .check(classes);
    }

    @Test
    void noWordIsWrittenAsTheServersCountryWrites() {
        noClasses().should().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
                .check(classes);
    }
}
