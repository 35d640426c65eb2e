package jp.todoke;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Comparator;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.CurrentCommand;
import jp.todoke.identity.CurrentRequest;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

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

    /** A service learns of the request by its parameters; who asks it is told by {@code CurrentRequest}. */
    @Test
    void noServiceReadsTheRequest() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(RequestContextHolder.class, RequestAttributes.class)
                .check(ProductCode.classes());
    }

    @Test
    void whoAsksIsKnownInTwoPlaces() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..")
                .and()
                .doNotBelongToAnyOf(CurrentActor.class, CurrentCommand.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(CurrentRequest.class)
                .check(ProductCode.classes());
    }

    @Test
    void oneClassAloneTurnsInstantsIntoWhatTheDatabaseKeeps() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(DbTime.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Timestamp.class, OffsetDateTime.class)
                .orShould()
                .callMethod(ResultSet.class, "getTimestamp", String.class)
                .check(ProductCode.classes());
    }

    @Test
    void oneClassAloneKnowsBytesByTheirDigest() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Sha256.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(MessageDigest.class)
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
