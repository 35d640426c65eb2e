package jp.todoke;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.springframework.modulith.core.ApplicationModules;

/** The product's classes as they are compiled, without tests; read once for all tests of one JVM. */
public final class ProductCode {

    private ProductCode() {}

    /** Every class. */
    public static JavaClasses classes() {
        return Classes.ALL;
    }

    /** The rooms and what they need of each other. */
    static ApplicationModules rooms() {
        return Rooms.ALL;
    }

    private static final class Classes {
        static final JavaClasses ALL = new ClassFileImporter(List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .importPackages("jp.todoke");
    }

    private static final class Rooms {
        static final ApplicationModules ALL = ApplicationModules.of(Application.class);
    }
}
