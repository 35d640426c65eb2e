package jp.todoke;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class StructureTest {

    @Test
    void everyRoomKeepsItsBorders() {
        ProductCode.rooms().verify();
    }

    /** The drawers of a room are open to other rooms, so Modulith leaves them out where it looks for circles. */
    @Test
    void arrowsBetweenDrawersGoDownwardsOnly() {
        slices().assignedFrom(new Drawers(ProductCode.rooms()))
                .should()
                .beFreeOfCycles()
                .check(ProductCode.classes());
    }

    /** Which room or drawer a class lies in; its {@code web} belongs to it. */
    private record Drawers(ApplicationModules modules) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return modules.stream()
                    .map(module -> module.getBasePackage().getName())
                    .filter(room -> (type.getPackageName() + ".").startsWith(room + "."))
                    .max(Comparator.comparing(String::length))
                    .map(SliceIdentifier::of)
                    .orElseGet(SliceIdentifier::ignore);
        }

        @Override
        public String getDescription() {
            return "rooms and drawers";
        }
    }

    @Test
    void onlyOneRoomKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..camunda..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(ProductCode.classes());
    }

    @Test
    void noWordIsWrittenAsTheServersCountryWrites() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(ProductCode.classes());
    }
}
